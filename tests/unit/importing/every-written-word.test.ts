import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { draftFromStructured } from '@/importing/structured/draft-from-structured.ts';
import { compareWords } from './support/compare-words.ts';
import { writtenWords } from './support/written-words.ts';

const folder = join(import.meta.dirname, '../../../starter');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[a-z]{2}\.md$/.test(name));
const works = JSON.parse(readFileSync(join(folder, 'bibliography.json'), 'utf8')) as readonly { id: string }[];
const keys = new Set(works.map(({ id }) => id));

describe('every word of the starter texts is in the document that is made of them, in its order', () => {
  it.each(files)('%s', (filename) => {
    const markdown = readFileSync(join(folder, filename), 'utf8');
    compareWords(writtenWords(markdown), draftFromStructured({ markdown, filename, keys, newId: () => 'id' }));
  });
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { missingInLanguage } from '../../support/missing-in-language.ts';

// Inside of the checkout, so that what it imports is found.
mkdirSync('.cache', { recursive: true });
const holes = mkdtempSync('.cache/language-');
afterAll(() => {
  rmSync(holes, { recursive: true });
});

/** Writes a file anew without the lines in which one of the words stands. */
function without(file: string, ...words: string[]): void {
  const path = join(holes, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, lines.filter((line) => !words.some((word) => line.includes(word))).join('\n'));
}

describe('a language’s folder', () => {
  it.each(locales)('lacks nothing in %s', async (locale) => {
    expect(await missingInLanguage(`src/languages/${locale}`)).toEqual([]);
  });

  it('with holes has all of them named at once: files, facts, labels, plural forms, kinds’ words and cues', async () => {
    cpSync('src/languages/sk', holes, { recursive: true });
    rmSync(join(holes, 'guide.md'));
    rmSync(join(holes, 'stem.ts'));
    without('language.ts', 'decimalSign');
    without('writing.ts', 'percent', 'thousand:');
    without('labels.json', '"field.title"');
    without('messages.json', '"minutes_few"', '"menu"');
    without('kinds.json', '"lead": "Ako založiť');
    without('cues.json', '"chapter"');
    expect(await missingInLanguage(holes)).toEqual([
      'cues.json: chapter',
      'guide.md',
      'kinds.json: chapters.lead',
      'labels.json: field.title',
      'language.ts: decimalSign',
      'messages.json: menu',
      'messages.json: minutes_few',
      'stem.ts',
      'writing.ts: numbers.thousand',
      'writing.ts: percent',
    ]);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type GuideName, guides } from '@/content/admin/guides.ts';
import { hasLabel, message } from '@/languages/label.ts';
import type { Locale } from '@/languages/locales.ts';

/**
 * One of the guides in one language. `{desk.confirm}` in its text stands for the label of that name, so that the guide says
 * what the buttons say.
 * @throws Error naming language and label, where the guide speaks of one that is not there
 */
export async function readGuide(locale: Locale, name: GuideName): Promise<Root> {
  const file = join('src/languages', locale, guides[name].file);
  const text = await readFile(file, 'utf8');
  const filled = text.replace(/\{([a-z][\w.]*)\}/gi, (_, key: string) => {
    if (!hasLabel(key)) throw new Error(`${file} speaks of "${key}", which is no label`);
    return message(locale, key);
  });
  return unified().use(remarkParse).parse(filled);
}

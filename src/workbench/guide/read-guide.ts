import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { hasLabel, message } from '@/languages/label.ts';
import type { Locale } from '@/languages/locales.ts';

/**
 * The guide for translators in one language. `{desk.confirm}` in its text stands for the label of that name, so that the guide says
 * what the buttons say.
 * @throws Error naming language and label, where the guide speaks of one that is not there
 */
export async function readGuide(locale: Locale): Promise<Root> {
  const text = await readFile(join('src/languages', locale, 'guide.md'), 'utf8');
  const filled = text.replace(/\{([a-z][\w.]*)\}/gi, (_, key: string) => {
    if (!hasLabel(key)) throw new Error(`src/languages/${locale}/guide.md speaks of "${key}", which is no label`);
    return message(locale, key);
  });
  return unified().use(remarkParse).parse(filled);
}

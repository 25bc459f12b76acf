import { isValues } from '@/content/shared/is-values.ts';
import type { Locale } from '@/languages/locales.ts';
import type { Values } from '@/content/shape/rows.ts';
import { leavesOf } from './leaves.ts';
import { replaceValues } from './replace-values.ts';
import type { TranslatableDocument } from './segment.ts';

/**
 * The document without the freely built translation of one field in one language, so that it can be translated passage by passage
 * again. The words go: whoever asks for this keeps them in the history. Pure.
 * @param key the field's, as a segment of kind `free` has it
 */
export function followStructure({ fields, values }: Omit<TranslatableDocument, 'sourceLocale'>, language: Locale, key: string): Values {
  const leaf = leavesOf(fields, values).find((candidate) => candidate.key === key && candidate.field.type === 'richText');
  if (leaf === undefined || !isValues(leaf.value)) return values;
  const { [language]: _, ...others } = leaf.value;
  return replaceValues(values, new Map([[leaf.holder, { [leaf.field.name]: others }]])) as Values;
}

import type { Locale } from '@/languages/locales.ts';
import { pairPassages } from './pair-passages.ts';
import type { Segment, TranslatableDocument } from './segment.ts';

/**
 * The passages of a document in one language, in its order; in another language than the source those that are translated, with the
 * keys of the source's. Pure. `ingest` is the inverse.
 */
export function extract({ fields, sourceLocale, values }: TranslatableDocument, language: Locale): Segment[] {
  const pairs = pairPassages({ fields, sourceLocale, source: values, target: values, locale: language });
  return pairs.flatMap(({ segment, target }): Segment[] =>
    target === undefined ? [] : [{ ...segment, text: target.text, tags: target.tags }],
  );
}

import { asStored } from '@/translation/checks/as-stored.ts';
import type { Values } from '@/content/shape/rows.ts';
import { extract } from '@/passages/extract-segments.ts';
import type { Copies } from '../ledger/read-copies.ts';
import type { TranslatedKind } from '../ledger/translated-kinds.ts';
import { isMoreThanMinor } from './is-more-than-minor.ts';

/** A passage of the source that translations were made from, and that will say something else. */
export interface ChangedPassage {
  readonly key: string;
  readonly before: string;
  readonly after: string;
  /** Whether somebody has to have looked at it to call it minor. */
  readonly moreThanMinor: boolean;
}

interface ChangedInput {
  readonly kind: TranslatedKind;
  readonly copies: Copies;
  /** What is saved in the source language, its passages with their ids. */
  readonly data: Values;
}

export interface Changes {
  readonly changed: readonly ChangedPassage[];
  /** All keys of the text as translated from and as saved. */
  readonly known: ReadonlySet<string>;
}

/** What the whole way from the text that is translated from to what is saved has changed, in the order of the document: drafts between included. */
export function changedPassages({ kind: { fields }, copies: { source, sourceLocale }, data }: ChangedInput): Changes {
  const former = new Map(extract({ fields, sourceLocale, values: source }, sourceLocale).map(({ key, text }) => [key, text]));
  const next = extract({ fields, sourceLocale, values: asStored({ fields, values: data, locale: sourceLocale }) }, sourceLocale);
  const changed = next.flatMap(({ key, text: after }): ChangedPassage[] => {
    const before = former.get(key);
    if (before === undefined || before === after) return [];
    return [{ key, before, after, moreThanMinor: isMoreThanMinor({ before, after, locale: sourceLocale }) }];
  });
  return { changed, known: new Set([...former.keys(), ...next.map(({ key }) => key)]) };
}

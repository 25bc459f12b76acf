import type { EntryName } from '../bibliography/reference-entry.ts';
import type { KnownWork } from '../citations/known-work.ts';

interface Work {
  readonly citationKey: string;
  readonly authors?: readonly EntryName[] | undefined;
  readonly editors?: readonly EntryName[] | undefined;
  readonly year?: number | undefined;
  readonly yearSuffix?: string | undefined;
}

/** What a citation needs to know of a work; a work without authors is cited by its editors. */
export function knownWork({ citationKey, authors = [], editors = [], year, yearSuffix }: Work): KnownWork {
  const names = authors.length > 0 ? authors : editors;
  return {
    key: citationKey,
    families: names.map((name) => name.family ?? name.literal ?? ''),
    ...(year === undefined ? {} : { year }),
    ...(yearSuffix === undefined ? {} : { yearSuffix }),
  };
}

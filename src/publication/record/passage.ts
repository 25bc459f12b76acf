import type { Locale } from '@/languages/locales.ts';

/**
 * Where a passage came from:
 * `own` the publication's language, reviewed; `unreviewed` its language, not yet reviewed; `machine` the same, translated by a
 * machine; `outdated` its language, but the source has changed since; `fallback` another language, because this one has no text here.
 */
export const origins = ['own', 'unreviewed', 'machine', 'outdated', 'fallback'] as const;

export type Origin = (typeof origins)[number];

/** How many words of a publication came from where. */
export type WordsByOrigin = Readonly<Record<Origin, number>>;

/** The language a passage is really in, and why. */
export interface Provenance {
  readonly lang: Locale;
  readonly origin: Origin;
}

/** One translatable line or paragraph. */
export interface Text extends Provenance {
  readonly text: string;
}

/** Several words of one language, such as the variants of a term to avoid. */
export interface TextList extends Provenance {
  readonly texts: readonly string[];
}

/** Another document, joined by id when read. */
export interface Ref {
  readonly kind: string;
  readonly id: string;
}

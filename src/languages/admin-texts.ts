import type { GenericTranslationsObject, Language } from '@payloadcms/translations';

/** Strings of the admin that we say otherwise than Payload does, in the shape of its catalogues. */
export type OwnWords = Readonly<Record<string, GenericTranslationsObject>>;

/** What the admin itself says in a language, beside our labels. */
export interface AdminTexts {
  /** Payload's own catalogue, from `@payloadcms/translations`. */
  readonly texts: Language;
  /** What is laid over it; empty where Payload's words are right. */
  readonly own: OwnWords;
}

import type { GenericTranslationsObject } from '@payloadcms/translations';

/** Strings of the admin that we say otherwise than Payload does, in the shape of its catalogues. */
export type OwnWords = Readonly<Record<string, GenericTranslationsObject>>;

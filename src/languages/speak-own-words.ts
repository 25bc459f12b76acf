import type { GenericTranslationsObject } from '@payloadcms/translations';
import type { SanitizedConfig } from 'payload';
import type { OwnWords } from './admin-texts.ts';
import { adminTexts } from './all/admin-texts.ts';
import { type Locale, perLocale } from './locales.ts';

export const ownWords: Readonly<Record<Locale, OwnWords>> = perLocale((locale) => adminTexts[locale].own);

/**
 * Puts our words over Payload's. Takes the finished configuration, because while it is built the editor merges its own
 * strings over `i18n.translations`, and ours would lose.
 */
export function speakOwnWords(config: SanitizedConfig): SanitizedConfig {
  config.i18n.translations = over(config.i18n.translations, ownWords);
  return config;
}

/** The words laid over what is there, key by key; what they do not name stays. */
function over(there: GenericTranslationsObject, words: GenericTranslationsObject): GenericTranslationsObject {
  const laid = Object.entries(words).map(([key, word]) => {
    const below = there[key];
    return [key, typeof word === 'object' && typeof below === 'object' ? over(below, word) : word] as const;
  });
  return { ...there, ...Object.fromEntries(laid) };
}

import { createInstance } from 'i18next';
import type en from './en/messages.json';
import { type Locale, localeInfo } from './locales.ts';
import { type KindMessageKey, messageCatalogues } from './message-catalogues.ts';

type WithoutForm<Key extends string> = Key extends `${infer Base}_${'one' | 'few' | 'many' | 'other'}` ? Base : Key;

/** Every message that a view can ask for; a plural one needs `count`. */
export type MessageKey = WithoutForm<Exclude<keyof typeof en, 'inLanguage.any'> | KindMessageKey> | `inLanguage.${Locale}`;

/** Gives the text of a message in one language, with `{{name}}` places filled and the plural form chosen by `count`. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

const translators = new Map<Locale, Translate>();

/**
 * The translator of one language. Each language has its own i18next instance, made once and never switched, since
 * `changeLanguage` on a shared one races between requests (traps, Next 16).
 */
export function translator(locale: Locale): Translate {
  const known = translators.get(locale);
  if (known !== undefined) return known;
  const { tag } = localeInfo[locale];
  const instance = createInstance();
  void instance.init({
    lng: tag,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [tag]: { translation: messageCatalogues[locale] } },
    interpolation: { escapeValue: false },
  });
  const translate: Translate = (key, values = {}) => instance.t(key, values);
  translators.set(locale, translate);
  return translate;
}

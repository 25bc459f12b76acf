import { createInstance } from 'i18next';
import { type Locale, localeInfo } from './locales.ts';
import de from './messages/de.json';
import en from './messages/en.json';
import nl from './messages/nl.json';
import pt from './messages/pt.json';
import sk from './messages/sk.json';

/** The reader's interface in five languages. Keys are flat; plural forms end in `_one`, `_few`, `_many`, `_other`. */
export const messageCatalogues: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, nl, de, pt, sk };

type WithoutForm<Key extends string> = Key extends `${infer Base}_${'one' | 'few' | 'many' | 'other'}` ? Base : Key;

/** Every message that a view can ask for; a plural one needs `count`. */
export type MessageKey = WithoutForm<keyof typeof en>;

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

import de from './labels/de.json';
import en from './labels/en.json';
import nl from './labels/nl.json';
import pt from './labels/pt.json';
import sk from './labels/sk.json';
import { type Locale, locales, perLocale } from './locales.ts';

/** A label catalogue: flat keys such as `field.title`, `help.slug`, `kind.chapters.one`. */
export type LabelCatalogue = Readonly<Record<string, string>>;

export const labelCatalogues: Readonly<Record<Locale, LabelCatalogue>> = { en, nl, de, pt, sk };

/** True when every language has the key. */
export function hasLabel(key: string): boolean {
  return locales.every((locale) => labelCatalogues[locale][key] !== undefined);
}

/**
 * The admin's text for a key in every language, in the shape Payload takes for static labels.
 * @throws Error naming key and language when a catalogue lacks it, so that a missing label stops the start, not a person.
 */
export function label(key: string): Record<Locale, string> {
  return perLocale((locale) => {
    const text = labelCatalogues[locale][key];
    if (text === undefined) throw new Error(`src/languages/labels/${locale}.json lacks "${key}"`);
    return text;
  });
}

/** One message for one person's language, with `{name}` places filled. Falls back to English for a language we do not speak. */
export function message(language: string, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const catalogue = labelCatalogues[locales.find((locale) => locale === language.slice(0, 2)) ?? 'en'];
  const text = catalogue[key] ?? labelCatalogues.en[key];
  if (text === undefined) throw new Error(`no message "${key}"`);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

import { labels } from './all/labels.ts';
import { kindWords } from './kind-words.ts';
import { languageNames } from './language-names.ts';
import { defaultLocale, type Locale, localeInfo, locales, perLocale } from './locales.ts';

/** A label catalogue: flat keys such as `field.title`, `help.slug`, `kind.chapters.one`. */
export type LabelCatalogue = Readonly<Record<string, string>>;

/** Each language's `labels.json`, and with it what kinds and languages are called there. */
export const labelCatalogues: Readonly<Record<Locale, LabelCatalogue>> = perLocale((locale) => ({
  ...labels[locale],
  ...kindLabels(locale),
  ...languageLabels(locale),
}));

function kindLabels(locale: Locale): LabelCatalogue {
  const entries = Object.entries(kindWords[locale]).flatMap(([kind, { one, many, labels: own = {} }]) => [
    [`kind.${kind}.one`, one] as const,
    [`kind.${kind}.many`, many] as const,
    ...Object.entries(own),
  ]);
  return Object.fromEntries(entries);
}

/** The languages as a field by language, and as options where one is chosen. */
function languageLabels(locale: Locale): LabelCatalogue {
  const entries = Object.entries(languageNames(locale)).flatMap(([code, name]) => {
    const text = name.charAt(0).toLocaleUpperCase(localeInfo[locale].tag) + name.slice(1);
    return ['field', 'option.sourceLocale', 'option.languages'].map((prefix) => [`${prefix}.${code}`, text] as const);
  });
  return Object.fromEntries(entries);
}

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
    if (text === undefined) throw new Error(`src/languages/${locale}/labels.json lacks "${key}"`);
    return text;
  });
}

/** One message for one person's language, with `{name}` places filled. Falls back to English for a language we do not speak. */
export function message(language: string, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const catalogue = labelCatalogues[locales.find((locale) => locale === language.slice(0, 2)) ?? defaultLocale];
  const text = catalogue[key] ?? labelCatalogues[defaultLocale][key];
  if (text === undefined) throw new Error(`no message "${key}"`);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

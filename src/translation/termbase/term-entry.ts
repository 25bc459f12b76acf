import { type Locale, locales } from '@/languages/locales.ts';

/** A term in one language. */
interface TermWords {
  readonly term: string;
  readonly variants: readonly string[];
  readonly avoid: readonly string[];
  /** Empty where this language has none. */
  readonly definition: string;
}

/** One document of the glossary, in the languages that have a term for it. */
export interface TermEntry {
  readonly id: string;
  readonly languages: Readonly<Partial<Record<Locale, TermWords>>>;
}

type Localized = Readonly<Partial<Record<Locale, unknown>>> | null | undefined;

/** A term as the database holds it, all languages in each field. */
export interface StoredTerm {
  readonly id: string;
  readonly title?: Localized;
  readonly definition?: Localized;
  readonly variants?: Localized;
  readonly avoid?: Localized;
}

/** A language without the term itself is left out, whatever else it has. */
export function termEntryOf({ id, title, definition, variants, avoid }: StoredTerm): TermEntry {
  const languages: Partial<Record<Locale, TermWords>> = {};
  for (const locale of locales) {
    const term = textOf(title?.[locale]);
    if (term === '') continue;
    languages[locale] = {
      term,
      definition: textOf(definition?.[locale]),
      variants: textsOf(variants?.[locale]),
      avoid: textsOf(avoid?.[locale]),
    };
  }
  return { id, languages };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf).filter((text) => text !== '') : [];
}

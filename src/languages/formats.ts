import { type Locale, localeInfo } from './locales.ts';

/** How one language writes dates, sizes and names of countries and languages. */
export interface Formats {
  /** `2024-10-07T12:00:00Z` as "7 October 2024"; days are taken in UTC, as the admin stores them. */
  date(iso: string): string;
  number(value: number): string;
  /** 66.6 as "66.6%", with the space before the sign that the language asks for. */
  percent(value: number): string;
  /** Bytes as "1.2 MB". */
  size(bytes: number): string;
  /** ISO 3166 code as the country's name. */
  country(code: string): string;
  /** BCP 47 tag as the language's name; what is no tag is given back as it is. */
  language(tag: string): string;
  /** For sorting titles as people of this language expect. */
  readonly collator: Intl.Collator;
}

const known = new Map<Locale, Formats>();

/** The formats of a language; made once, since building an Intl object is slow. */
export function formats(locale: Locale): Formats {
  const existing = known.get(locale);
  if (existing !== undefined) return existing;
  const { tag, dates: datesTag } = localeInfo[locale];
  const dates = new Intl.DateTimeFormat(datesTag, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const countries = new Intl.DisplayNames([tag], { type: 'region' });
  const languages = new Intl.DisplayNames([tag], { type: 'language' });
  const made: Formats = {
    date: (iso) => dates.format(new Date(iso)),
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value / 100),
    size: (bytes) => sizeIn(numbers, bytes),
    country: (code) => countries.of(code) ?? code,
    language: (value) => languageName(languages, value),
    collator: new Intl.Collator(tag, { numeric: true, sensitivity: 'base' }),
  };
  known.set(locale, made);
  return made;
}

function sizeIn(numbers: Intl.NumberFormat, bytes: number): string {
  return bytes < 1_000_000 ? `${numbers.format(Math.max(1, Math.round(bytes / 1000)))} kB` : `${numbers.format(bytes / 1_000_000)} MB`;
}

function languageName(names: Intl.DisplayNames, value: string): string {
  try {
    return names.of(value) ?? value;
  } catch (error) {
    if (error instanceof RangeError) return value;
    throw error;
  }
}

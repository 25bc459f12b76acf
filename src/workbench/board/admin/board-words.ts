import { formats } from '@/languages/formats.ts';
import { message } from '@/languages/label.ts';
import type { Locale } from '@/languages/locales.ts';
import { personLocale } from '@/languages/person-locale.ts';

/** The board's words in the person's language. */
export interface BoardWords {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly languageName: (locale: Locale) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** A day such as "24 November 2026". */
  readonly day: (iso: string) => string;
  readonly language: string;
}

export function boardWords(language: string): BoardWords {
  const own = formats(personLocale(language));
  return {
    say: (key, values) => message(language, `board.${key}`, values),
    languageName: (locale) => message(language, `option.languages.${locale}`),
    number: (value) => own.number(value),
    percent: (value) => own.percent(value),
    day: (iso) => own.date(iso),
    language,
  };
}

import { writing } from '@/languages/all/writing.ts';
import { type Locale, perLocale } from '@/languages/locales.ts';

/** A day in a text. A date in figures can be read in two ways in English: 1/5 is the first of May or the fifth of January. */
export interface FoundDate {
  readonly text: string;
  readonly index: number;
  /** Year, month and day as far as they are said: `2024/5/12`, `2024/5/`, `/5/12`. */
  readonly readings: readonly string[];
}

/** The dates of a text: with the month's name in this language, or in figures as this language writes them (Unicode CLDR 46, dates). */
export function datesIn(text: string, locale: Locale): FoundDate[] {
  if (!/\d/u.test(text)) return [];
  const named = patterns[locale].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index, groups = {} }): FoundDate => {
      const { year, day, name = '' } = groups;
      const month = months[locale].findIndex((candidate) => candidate.test(name)) + 1;
      return { text: found, index, readings: [reading({ year, month, day })] };
    }),
  );
  const short = [...text.matchAll(writing[locale].daysWithoutYear ?? /(?!)/gu)].map(({ 0: found, index, groups = {} }): FoundDate => {
    const { day, month } = groups;
    return { text: found, index, readings: [reading({ year: undefined, month: Number(month), day })] };
  });
  const figures = [...text.matchAll(inFigures)].flatMap(({ 0: found, index, groups = {} }): FoundDate[] => {
    const { iso, isoMonth, isoDay, first, second, year } = groups;
    const american = writing[locale].monthMayComeFirst ? [[first, second] as const] : [];
    const orders = iso === undefined ? [[second, first] as const, ...american] : [[isoMonth, isoDay] as const];
    const readings = orders
      .filter(([month]) => Number(month) <= 12)
      .map(([month, day]) => reading({ year: iso ?? year, month: Number(month), day }));
    return readings.length === 0 ? [] : [{ text: found, index, readings }];
  });
  return withoutOverlaps([...named, ...short, ...figures]);
}

const inFigures =
  /(?<![\d./-])(?:(?<iso>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})|(?<first>\d{1,2})(?:\.[ \u00a0]?|\/|-)(?<second>\d{1,2})(?:\.[ \u00a0]?|\/|-)(?<year>\d{4}))(?![\d/-])/gu;

/** Months may begin with a small letter, but not where a sentence begins; where they never do, one in small letters is none. */
function flags(locale: Locale): string {
  return writing[locale].monthsHaveCapitals ? 'u' : 'iu';
}

const months = perLocale((locale) => writing[locale].months.map((name) => new RegExp(`^(?:${name})$`, flags(locale))));
const patterns = perLocale(patternsOf);

function patternsOf(locale: Locale): RegExp[] {
  const day = '(?<day>\\d{1,2})(?!\\d)';
  const year = '(?<year>\\d{4})';
  const edge = '(?<![\\p{L}\\d])';
  const gap = '[ \\u00a0\\u202f]';
  const word = `(?<name>${writing[locale].months.join('|')})(?!\\p{L})`;
  const of = (source: string) => new RegExp(source, `g${flags(locale)}`);
  const dayFirst = `${edge}${day}(?:\\.?º|\\.|st|nd|rd|th|e)?(?:${gap}(?:of|de))?${gap}?${word}(?:,?${gap}(?:de${gap})?${year})?`;
  const monthAndYear = `${edge}${word}${gap}(?:de${gap})?${year}`;
  const monthFirst = `${edge}${word}${gap}${day}(?:st|nd|rd|th)?(?:,?${gap}${year})?`;
  return writing[locale].monthMayComeFirst ? [of(dayFirst), of(monthFirst), of(monthAndYear)] : [of(dayFirst), of(monthAndYear)];
}

function reading({
  year,
  month,
  day,
}: {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: string | undefined;
}): string {
  return [year ?? '', String(month), day === undefined ? '' : String(Number(day))].join('/');
}

/** Of two that share a place the longer counts, then the first. */
function withoutOverlaps(found: readonly FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of [...found].sort((a, b) => b.text.length - a.text.length)) {
    const clash = kept.some((other) => date.index < other.index + other.text.length && other.index < date.index + date.text.length);
    if (!clash) kept.push(date);
  }
  return kept.sort((a, b) => a.index - b.index);
}

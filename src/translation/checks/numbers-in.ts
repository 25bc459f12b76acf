import { writing } from '@/languages/all/writing.ts';
import { type Locale, localeInfo, locales } from '@/languages/locales.ts';
import { datesIn } from './dates-in.ts';
import { masked } from './masked.ts';
import { textCitations } from './text-citations.ts';

/** A number in a text, with all that it may mean there, the likeliest first: `1.5`, a time `t870` in minutes, or a name `label 4.2.1`. */
export interface FoundNumber {
  readonly text: string;
  readonly index: number;
  readonly readings: readonly string[];
}

const space = '[ \\u00a0\\u202f]';
const clock = locales.map((locale) => writing[locale].clock).join('|');
const token = new RegExp(
  `(?<time>\\d{1,2}(?::|h)\\d{2}(?!\\d)|\\d{1,2}\\.\\d{2}(?=${space}(?:${clock})))|` +
    `(?<figure>(?<!\\d)\\d{1,3}(?:${space}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,’]\\d+)*)(?<noon>${space}?[ap]\\.?m\\b)?(?<decade>s\\b)?(?<half>½)?`,
  'gu',
);

const noonOfRange = /^[ \u00a0]?(?:[–-]|to|and|until|till)[ \u00a0]?\d{1,2}(?::\d{2})?[ \u00a0]?[ap]\.?m\b/u;

/**
 * The numbers of a text outside dates, addresses and citations, read as its language writes them (Unicode CLDR 46, numbers): the decimal
 * sign is a point in English and a comma in the others, thousands are parted by a comma, a point or a space.
 */
export function numbersIn(text: string, locale: Locale): FoundNumber[] {
  if (!/\d/u.test(text)) return [];
  let rest = withoutCitedYears(masked(text));
  for (const { text: date, index } of datesIn(rest, locale))
    rest = rest.slice(0, index) + ' '.repeat(date.length) + rest.slice(index + date.length);
  return [...rest.matchAll(token)].map(({ 0: found, index, groups = {} }) => {
    const { time, figure = '', noon, decade, half } = groups;
    const before = rest.slice(Math.max(0, index - 5), index);
    // In "2 to 4 pm" both have it.
    const hasNoon = noon !== undefined || noonOfRange.test(rest.slice(index + found.length, index + found.length + 20));
    if (time !== undefined) return { text: found, index, readings: timeReadings(time) };
    if (half !== undefined) return { text: found, index, readings: [`${figure}.5`] };
    return {
      text: figure,
      index,
      readings: [
        ...figureReadings(figure, locale),
        ...(!hasNoon ? [] : [`t${String((Number(figure) % 12) * 60)}`, String((Number(figure) % 12) + 12)]),
        // The 1990s are the nineties, of the 20th century.
        ...(decade === undefined ? [] : [figure.slice(-2), String(Math.floor(Number(figure) / 100) + 1)]),
        // 2018/19 is 2018/2019 elsewhere.
        ...(/\d{4}[/–-]$/u.test(before) && figure.length === 2 ? [before.slice(0, 2) + figure] : []),
        ...(/\d{4}[/–-]$/u.test(before) && figure.length === 4 ? [figure.slice(2)] : []),
      ],
    };
  });
}

/** The years of citations have a rule of their own. */
function withoutCitedYears(text: string): string {
  return textCitations(text).reduce((rest, citation) => rest.replace(citation.text, masked(citation.text, /\b\d{4}[a-z]?\b/gu)), text);
}

/** Twelve hours or twenty-four are the same time of day; a full hour may be said without minutes, and 1h30 is an hour and a half. */
function timeReadings(time: string): string[] {
  const [hours = 0, minutes = 0] = time.split(/[:.h]/u).map(Number);
  const full = [String(hours), ...(hours > 12 ? [String(hours - 12)] : [])];
  return [`t${String((hours % 12) * 60 + minutes)}`, ...(minutes === 0 ? full : minutes === 30 ? [`${String(hours)}.5`] : [])];
}

function figureReadings(figure: string, locale: Locale): string[] {
  const { decimalSign: decimal } = localeInfo[locale];
  const thousands = decimal === '.' ? ',' : '.';
  const groups = new RegExp(`^\\d{1,3}(?:[ \\u00a0\\u202f’${thousands}]\\d{3})+(?:[${decimal}]\\d+)?$`, 'u');
  if (/^\d+$/u.test(figure)) return [String(Number(figure))];
  if (groups.test(figure))
    return [
      figure
        .replace(/[^\d.,]/gu, '')
        .replaceAll(thousands, '')
        .replace(',', '.'),
    ];
  const read = new RegExp(`^\\d+[${decimal}]\\d+$`, 'u').test(figure)
    ? [String(Number(figure.replace(',', '.'))), figure]
    : [`label ${figure}`];
  // Where the point is not for decimals, many write the time with it, and say by a word before it that it is one.
  return decimal !== '.' && /^(?:[01]?\d|2[0-4])\.[0-5]\d$/u.test(figure) ? [...read, ...timeReadings(figure)] : read;
}

import { writing } from '@/languages/all/writing.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { asRoman, hasNumberWord } from './number-words.ts';
import { type FoundNumber, numbersIn } from './numbers-in.ts';

export interface ComparedNumbers {
  readonly missing: readonly FoundNumber[];
  readonly added: readonly FoundNumber[];
  /** Written in figures as in the source, which means something else in this language. */
  readonly misread: readonly (FoundNumber & { readonly means: number })[];
}

/** Section 3.2, figure 1.4, version 2.1: a name with a point in every language. */
const named = new RegExp(`(?:${locales.map((locale) => writing[locale].numberedThings).join('|')})[ \\u00a0-]*$`, 'iu');
/** So is what stands behind an abbreviation in capitals: WCAG 2.2, CC BY 4.0. */
const versioned = /(?<!\p{L})\p{Lu}{2,}\)?[ \u00a0-]*$/u;

/** In UTF-16 units: as much before a number as its name can take. */
const longestName = 60;

interface Compared {
  readonly source: string;
  readonly target: string;
  readonly sourceLocale: Locale;
  readonly locale: Locale;
}

/** One of the two texts, with what its numbers say and how they are written to be looked up: a long text may hold thousands. */
interface Side {
  readonly text: string;
  readonly locale: Locale;
  readonly numbers: readonly FoundNumber[];
  readonly said: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Of two that are written alike the first. */
  readonly byText: ReadonlyMap<string, FoundNumber>;
}

function sideOf(text: string, locale: Locale): Side {
  const numbers = numbersIn(text, locale);
  return {
    text,
    locale,
    numbers,
    said: new Set(numbers.flatMap(({ readings }) => readings)),
    figures: new Set(text.match(/\d+(?:[.,]\d+)*/gu)),
    byText: new Map([...numbers].reverse().map((number) => [number.text, number])),
  };
}

/** The numbers of a passage beside those of its translation. */
export function compareNumbers({ source, target, sourceLocale, locale }: Compared): ComparedNumbers {
  const from = sideOf(source, sourceLocale);
  const to = sideOf(target, locale);
  const misread = new Map<number, FoundNumber & { means: number }>();
  for (const number of to.numbers) {
    const means = meantBy(number, from, target);
    if (means !== undefined) misread.set(number.index, { ...number, means });
  }
  return {
    misread: [...misread.values()],
    missing: from.numbers.filter((number) => !isSaid(number, to) && !isOwn(number, from) && !isSaidAsPart(number, from, to)),
    added: to.numbers.filter(
      (number) => !misread.has(number.index) && !isSaid(number, from) && !isOwn(number, to) && !isHalved(number, from, to),
    ),
  };
}

/** What a number that stands in the target as in the source was to say, where it says something else in the target's language. */
function meantBy(number: FoundNumber, from: Side, target: string): number | undefined {
  const [means] = (/[.,]/u.test(number.text) ? from.byText.get(number.text) : undefined)?.readings ?? [];
  if (means === undefined || !/^\d+(?:\.\d+)?$/u.test(means) || means === number.readings[0]) return undefined;
  const before = target.slice(Math.max(0, number.index - longestName), number.index);
  return isNumbering(number, from.text) || named.test(before) || versioned.test(before) ? undefined : Number(means);
}

/** Whether a number of one text is in the other: with the same meaning, in the same figures, as a word or in Roman numerals. */
function isSaid(number: FoundNumber, { text, locale, said, figures }: Side): boolean {
  return (
    figures.has(number.text) ||
    number.readings.some(
      (reading) =>
        said.has(reading) || hasNumberWord(text, reading, locale) || isAfternoon(reading, text, locale) || isRoman(reading, text, locale),
    )
  );
}

/** Three o'clock is 15 Uhr. */
function isAfternoon(reading: string, text: string, locale: Locale): boolean {
  return /^(?:1[3-9]|2[0-4])$/u.test(reading) && hasNumberWord(text, String(Number(reading) - 12), locale);
}

/** The English "I" is no numeral. */
function isRoman(reading: string, text: string, locale: Locale): boolean {
  if (reading === '1' && writing[locale].romanOneIsWord) return false;
  return /^[1-9]\d?$/u.test(reading) && new RegExp(`(?<!\\p{L})${asRoman(Number(reading))}(?!\\p{L})`, 'u').test(text);
}

/** Portuguese has numbers of its own: "secondary" is "do 3.º ciclo", "Monday" is "2.ª feira". */
function isOwn({ text, index }: FoundNumber, side: Side): boolean {
  return writing[side.locale].ownNumbers?.test(side.text.slice(index + text.length, index + text.length + 40)) === true;
}

/** 1.5 is "1 hora e meia" too. */
function isHalved({ readings: [whole = ''] }: FoundNumber, from: Side, to: Side): boolean {
  return from.said.has(`${whole}.5`) && hasNumberWord(to.text, `${whole}.5`, to.locale);
}

/** In hundredths, by what they are parts of: 20% is "one in five". */
const parts: Readonly<Record<string, string>> = { '10': '10', '20': '5', '33': '3', '40': '5', '60': '5', '66': '3', '67': '3', '80': '5' };

function isSaidAsPart({ text, index }: FoundNumber, from: Side, to: Side): boolean {
  const part = parts[text];
  return part !== undefined && /^\s?(?:%|p)/iu.test(from.text.slice(index + text.length, index + text.length + 2)) && isPart(part, to);
}

function isPart(part: string, { text, locale, said }: Side): boolean {
  return said.has(part) || hasNumberWord(text, part, locale);
}

/** A heading's own number, `2.1 Overview`; "2.5 hours" goes on in small letters. */
function isNumbering({ text }: FoundNumber, source: string): boolean {
  if (!/^\d{1,2}(?:\.\d{1,2})+$/u.test(text)) return false;
  const heading = source.trimStart();
  return heading.startsWith(text) && !/^[.\s]*\p{Ll}/u.test(heading.slice(text.length));
}

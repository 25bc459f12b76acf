import { writing } from '@/languages/all/writing.ts';
import type { Locale } from '@/languages/locales.ts';
import type { NumberWords } from '@/languages/number-words.ts';

const patterns = new Map<string, RegExp | undefined>();

/**
 * Whether a number is said in words in a text: a whole one up to a hundred, whole hundreds and thousands, and one with a half. Halves and
 * quarters are minutes of an hour, or per cent.
 * @param number as `FoundNumber.readings` has it
 */
export function hasNumberWord(text: string, number: string, locale: Locale): boolean {
  const key = `${locale}${number}`;
  if (!patterns.has(key)) {
    const { numbers } = writing[locale];
    const said = patternOf(number, numbers);
    patterns.set(key, said === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${said})(?:${numbers.times ?? ''})?(?!\\p{L})`, 'iu'));
  }
  return patterns.get(key)?.test(text) === true;
}

function patternOf(number: string, said: NumberWords): string | undefined {
  if (/^\d{1,2}\.5$/u.test(number)) return said.half;
  const value = /^\d{1,5}$/u.test(number) ? Number(number) : 0;
  if (value >= 1000 && value % 1000 === 0) return manyOf(value / 1000, said.thousand, said);
  if (value >= 100 && value < 1000 && value % 100 === 0) return manyOf(value / 100, said.hundred, said);
  return /^\d{1,2}$/u.test(number) ? [belowHundred(value, said), ...partOf(value, said)].join('|') : undefined;
}

function belowHundred(value: number, { small, tens, compound }: NumberWords): string {
  const word = (list: string, index: number) => `(?:${list.split(' ')[index] ?? ''})`;
  if (value < 20) return word(small, value);
  const decade = word(tens, Math.floor(value / 10) - 2);
  return value % 10 === 0 ? decade : compound(decade, word(small, value % 10));
}

function manyOf(count: number, unit: string, said: NumberWords): string {
  return count === 1 ? unit : `(?:${belowHundred(count, said)})\\s?(?:${unit})`;
}

function partOf(value: number, { half, quarters: [one, three] }: NumberWords): string[] {
  if (value === 30 || value === 50) return [half];
  if (value === 15 || value === 25) return [one];
  return value === 45 || value === 75 ? [three] : [];
}

/** Portuguese and Slovak name centuries and rulers so: século XXI. */
export function asRoman(number: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let [rest, roman] = [Math.min(number, 39), ''];
  for (const [value, sign] of steps) for (; rest >= value; rest -= value) roman += sign;
  return roman;
}

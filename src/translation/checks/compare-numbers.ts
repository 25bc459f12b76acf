import type { Locale } from '@/languages/locales.ts';
import { asRoman, hasNumberWord } from './number-words.ts';
import { type FoundNumber, numbersIn } from './numbers-in.ts';

export interface ComparedNumbers {
  readonly missing: readonly FoundNumber[];
  readonly added: readonly FoundNumber[];
  /** Written in figures as in the source, which means something else in this language. */
  readonly misread: readonly (FoundNumber & { readonly means: number })[];
}

/** Section 3.2, figure 1.4, version 2.1: a name with a point in every language. */
const named =
  /(?:chapters?|sections?|figures?|tables?|steps?|versions?|hoofdstuk|paragraaf|deel|figuur|tabel|stap|versie|Kapitel|Abschnitt|Abbildung|Abb\.|Tabelle|Schritt|Version|capítulo|secção|figura|tabela|passo|versão|kapitol\p{L}+|čas[tť]\p{L}*|odd\p{L}+|obr\p{L}*\.?|tabuľk\p{L}+|krok\p{L}*|verzi\p{L}+)[ \u00a0-]*$/iu;
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

/** The numbers of a passage beside those of its translation. */
export function compareNumbers({ source, target, sourceLocale, locale }: Compared): ComparedNumbers {
  const from = numbersIn(source, sourceLocale);
  const to = numbersIn(target, locale);
  const misread = new Map<number, FoundNumber & { means: number }>();
  const [there, here] = [known(from), known(to)];
  const first = target.search(/\S/u);
  for (const number of to) {
    const [means] = (/[.,]/u.test(number.text) ? there.byText.get(number.text) : undefined)?.readings ?? [];
    const before = target.slice(Math.max(0, number.index - longestName), number.index);
    const isName = number.index <= first || named.test(before) || versioned.test(before);
    const isNumber = means !== undefined && /^\d+(?:\.\d+)?$/u.test(means) && means !== number.readings[0];
    if (isNumber && !isName) misread.set(number.index, { ...number, means: Number(means) });
  }
  const isIn = ({ text, readings }: FoundNumber, { byText, said }: Known) =>
    readings.some((reading) => said.has(reading)) || (/[.,]/u.test(text) && byText.has(text));
  const isSaid = (reading: string) =>
    hasNumberWord(target, reading, locale) ||
    (/^[1-9]\d?$/u.test(reading) && new RegExp(`(?<!\\p{L})${asRoman(Number(reading))}(?!\\p{L})`, 'u').test(target));
  return {
    misread: [...misread.values()],
    missing: from.filter((number) => !isIn(number, here) && !number.readings.some(isSaid)),
    added: to.filter((number) => {
      const isSaidThere = number.readings.some(
        (reading) => hasNumberWord(source, reading, sourceLocale) || isAfternoon(reading, source, sourceLocale),
      );
      return (
        !misread.has(number.index) && !isIn(number, there) && !isSaidThere && !isLevel(target.slice(number.index + number.text.length))
      );
    }),
  };
}

/** A text's numbers, to be found by what they say and how they are written; of two that are written alike the first. */
interface Known {
  readonly said: ReadonlySet<string>;
  readonly byText: ReadonlyMap<string, FoundNumber>;
}

function known(numbers: readonly FoundNumber[]): Known {
  return {
    said: new Set(numbers.flatMap(({ readings }) => readings)),
    byText: new Map([...numbers].reverse().map((number) => [number.text, number])),
  };
}

/** Three o'clock is 15 Uhr. */
function isAfternoon(reading: string, source: string, locale: Locale): boolean {
  return /^(?:1[3-9]|2[0-4])$/u.test(reading) && hasNumberWord(source, String(Number(reading) - 12), locale);
}

/** Portuguese names schools by their levels: "secondary" is "do 3.º ciclo". */
function isLevel(after: string): boolean {
  return /^\.?[ºª°]/u.test(after);
}

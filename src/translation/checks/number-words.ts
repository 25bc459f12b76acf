import { type Locale, perLocale } from '@/languages/locales.ts';

/** The numbers up to twelve as words, as patterns from 0: what is written out up to twelve in all five languages (Duden, Zahlen; Taaladvies.net). */
const words: Readonly<Record<Locale, readonly string[]>> = {
  en: ['zero|no', 'one|first|once|single', 'two|second|twice|both', 'three|third', 'four|fourth', 'five|fifth', 'six|sixth'].concat([
    'seven|seventh',
    'eight|eighth',
    'nine|ninth',
    'ten|tenth',
    'eleven|eleventh',
    'twelve|twelfth|dozen',
  ]),
  nl: ['nul|geen', 'een|één|eerste|eenmaal', 'twee|tweede|tweemaal|beide', 'drie|derde', 'vier|vierde', 'vijf|vijfde', 'zes|zesde'].concat([
    'zeven|zevende',
    'acht|achtste',
    'negen|negende',
    'tien|tiende',
    'elf|elfde',
    'twaalf|twaalfde|dozijn',
  ]),
  de: [
    'null|keine?',
    'eine?[mnrs]?|eins|erste[nrms]?|einmal',
    'zwei|zweite[nrms]?|zweimal|beide[nr]?',
    'drei|dritte[nrms]?',
    'vier|vierte[nrms]?',
    'fünf|fünfte[nrms]?',
    'sechs|sechste[nrms]?',
  ].concat([
    'sieben|siebte[nrms]?',
    'acht|achte[nrms]?',
    'neun|neunte[nrms]?',
    'zehn|zehnte[nrms]?',
    'elf|elfte[nrms]?',
    'zwölf|zwölfte[nrms]?|Dutzend',
  ]),
  pt: [
    'zero|nenhuma?',
    'uma?|primeir[oa]s?',
    'dois|duas|segund[oa]s?|ambos|ambas',
    'três|terceir[oa]s?',
    'quatro|quart[oa]s?',
    'cinco|quint[oa]s?',
    'seis|sext[oa]s?',
  ].concat(['sete|sétim[oa]s?', 'oito|oitav[oa]s?', 'nove|non[oa]s?', 'dez|décim[oa]s?', 'onze', 'doze|dúzia']),
  sk: [
    'nula|žiadn\\p{L}+',
    'jed(?:en|n\\p{L}+)|prv\\p{L}+|raz',
    'dv(?:a|e|aja|och|om|oma|omi)|druh\\p{L}+|dvakrát|oba|obe',
    'tr(?:i|aja|och|om|oma|omi)|tret\\p{L}+',
    'štyr(?:i|ia|och|om|mi)|štvrt\\p{L}+',
    '(?:päť|pia)\\p{L}*',
    'šes(?:ť|ti|tich|tim|timi|ty|ta|te|tej|tom|tého)',
  ].concat([
    'sed(?:em|mi|mich|mim|mimi)|siedm\\p{L}+',
    'os(?:em|mi|mich|mim|mimi)|ôsm\\p{L}+',
    'dev(?:ät|iat)\\p{L}*',
    'des(?:ať|iat)\\p{L}*',
    'jedenás(?:ť|t)\\p{L}*',
    'dvanás(?:ť|t)\\p{L}*',
  ]),
};

const patterns = perLocale((locale) => words[locale].map((word) => new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'iu')));

/** Whether a number up to twelve is written as a word in a text; larger ones never. */
export function hasNumberWord(text: string, number: string, locale: Locale): boolean {
  return /^\d{1,2}$/u.test(number) && patterns[locale][Number(number)]?.test(text) === true;
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

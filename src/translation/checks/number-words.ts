import type { Locale } from '@/languages/locales.ts';

/** How a language says numbers, each as a pattern of all its forms. */
interface NumberWords {
  /** From 0 to 19, parted by spaces. */
  readonly small: string;
  /** 20 to 90, parted by spaces. */
  readonly tens: string;
  /** 25 of what 20 and 5 are. */
  readonly compound: (tens: string, ones: string) => string;
  readonly hundred: string;
  readonly thousand: string;
  /** What turns a whole number into one and a half; alone it is 30 minutes, or 50 per cent. */
  readonly half: string;
  /** 15 and 45 minutes, 25 and 75 per cent. */
  readonly quarters: readonly [one: string, three: string];
}

const words: Readonly<Record<Locale, NumberWords>> = {
  en: {
    small:
      'zero|no one|first|once|single two|second|twice|both three|third four|fourth five|fifth six|sixth seven|seventh eight|eighth nine|ninth ' +
      'ten|tenth eleven|eleventh twelve|twelfth|dozen thirteen(?:th)? fourteen(?:th)? fifteen(?:th)? sixteen(?:th)? seventeen(?:th)? ' +
      'eighteen(?:th)? nineteen(?:th)?',
    tens: 'twent(?:y|ie\\p{L}+) thirt(?:y|ie\\p{L}+) fort(?:y|ie\\p{L}+) fift(?:y|ie\\p{L}+) sixt(?:y|ie\\p{L}+) sevent(?:y|ie\\p{L}+) eight(?:y|ie\\p{L}+) ninet(?:y|ie\\p{L}+)',
    compound: (tens, ones) => `${tens}[\\s-]${ones}`,
    hundred: 'hundred',
    thousand: 'thousand',
    half: 'half',
    quarters: ['quarter', 'three[\\s-]quarters'],
  },
  nl: {
    small:
      'nul|geen een|één|eerste|eenmaal twee|tweede|tweemaal|beide drie|derde vier|vierde vijf|vijfde zes|zesde zeven|zevende acht|achtste ' +
      'negen|negende tien|tiende elf|elfde twaalf|twaalfde|dozijn dertien(?:de)? veertien(?:de)? vijftien(?:de)? zestien(?:de)? ' +
      'zeventien(?:de)? achttien(?:de)? negentien(?:de)?',
    tens: 'twintig(?:ste)? dertig(?:ste)? veertig(?:ste)? vijftig(?:ste)? zestig(?:ste)? zeventig(?:ste)? tachtig(?:ste)? negentig(?:ste)?',
    compound: (tens, ones) => `${ones}[eë]n${tens}`,
    hundred: 'honderd',
    thousand: 'duizend',
    half: '(?:ander|\\p{L}+[eë]n)?hal(?:f|ve)|helft',
    quarters: ['kwart(?:ier)?', 'drie\\s?kwart(?:ier)?'],
  },
  de: {
    small:
      'null|keine? eine?[mnrs]?|eins|erste[nrms]?|einmal zwei|zweite[nrms]?|zweimal|beide[nr]? drei|dritte[nrms]? vier|vierte[nrms]? ' +
      'fünf|fünfte[nrms]? sechs|sechste[nrms]? sieben|siebte[nrms]? acht|achte[nrms]? neun|neunte[nrms]? zehn|zehnte[nrms]? elf|elfte[nrms]? ' +
      'zwölf|zwölfte[nrms]?|Dutzend dreizehn(?:te[nrms]?)? vierzehn(?:te[nrms]?)? fünfzehn(?:te[nrms]?)? sechzehn(?:te[nrms]?)? ' +
      'siebzehn(?:te[nrms]?)? achtzehn(?:te[nrms]?)? neunzehn(?:te[nrms]?)?',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.replace(/\S+/gu, '$&(?:er|ste[nrms]?)?'),
    compound: (tens, ones) => `${ones}und${tens}`,
    hundred: '(?:ein)?hundert',
    thousand: '(?:ein)?tausend',
    half: '(?:andert|\\p{L}*ein)?halb(?:e[nrms]?)?|hälfte',
    quarters: ['viertel(?:stunde)?', 'drei\\s?viertel(?:stunden?)?'],
  },
  pt: {
    small:
      'zero|nenhuma? uma?|primeir[oa]s? dois|duas|segund[oa]s?|ambos|ambas três|terceir[oa]s? quatro|quart[oa]s? cinco|quint[oa]s? seis|sext[oa]s? ' +
      'sete|sétim[oa]s? oito|oitav[oa]s? nove|non[oa]s? dez|décim[oa]s? onze doze|dúzia treze (?:cat|quat)orze quinze dezasseis|dezesseis ' +
      'dezassete|dezessete dezoito dezanove|dezenove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    compound: (tens, ones) => `${tens} e ${ones}`,
    hundred: 'cem|centena',
    thousand: 'mil|milhar',
    half: 'mei[ao]|metade',
    quarters: ['quarto', 'três quartos'],
  },
  sk: {
    small:
      'nula|žiadn\\p{L}+ jed(?:en|n\\p{L}+)|prv\\p{L}+|raz dv(?:a|e|aja|och|om|oma|omi)|druh\\p{L}+|dvakrát|oba|obe ' +
      'tr(?:i|aja|och|om|oma|omi)|tret\\p{L}+ štyr(?:i|ia|och|om|mi)|štvrt\\p{L}+ päť(?:krát)?|piat\\p{L}+ šes(?:ť|ti|tich|tim|timi|ty|ta|te|tej|tom|tého) ' +
      'sed(?:em|mi|mich|mim|mimi)|siedm\\p{L}+ os(?:em|mi|mich|mim|mimi)|ôsm\\p{L}+ deväť|deviat\\p{L}+ desať|desiat\\p{L}+ ' +
      'jedenás[ťt]\\p{L}* dvanás[ťt]\\p{L}* trinás[ťt]\\p{L}* štrnás[ťt]\\p{L}* pätnás[ťt]\\p{L}* šestnás[ťt]\\p{L}* sedemnás[ťt]\\p{L}* ' +
      'osemnás[ťt]\\p{L}* devätnás[ťt]\\p{L}*',
    tens: 'dvadsať|dvadsiat tridsať|tridsiat štyridsať|štyridsiat päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat'.replace(
      /t(?= |$)/gu,
      't(?:[aeiuy]|ich|im|imi|ych|ym|ymi|ej|eho|om)?',
    ),
    compound: (tens, ones) => `${tens}\\s?${ones}`,
    hundred: 'sto|stov\\p{L}+',
    thousand: 'tisíc\\p{L}*',
    half: 'pol|pol(?:druh|hodin|ovic|roč|dň)\\p{L}+',
    quarters: ['štvrť(?:hodin\\p{L}*)?|štvrtin\\p{L}+', 'tri\\s?štvrt[eiť]\\p{L}*'],
  },
};

const patterns = new Map<string, RegExp | undefined>();

/**
 * Whether a number is said in words in a text: a whole one up to a hundred, whole hundreds and thousands, and one with a half. Halves and
 * quarters are minutes of an hour, or per cent.
 * @param number as `FoundNumber.readings` has it
 */
export function hasNumberWord(text: string, number: string, locale: Locale): boolean {
  const key = `${locale}${number}`;
  if (!patterns.has(key)) {
    const said = patternOf(number, words[locale]);
    patterns.set(key, said === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${said})(?:mal|maal|krát)?(?!\\p{L})`, 'iu'));
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

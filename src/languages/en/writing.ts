import type { Writing } from '../writing.ts';

export const writing: Writing = {
  months: ['Jan(?:uary|\\.)?', 'Feb(?:ruary|\\.)?', 'Mar(?:ch|\\.)?', 'Apr(?:il|\\.)?', 'May', 'June?', 'July?', 'Aug(?:ust|\\.)?'].concat([
    'Sep(?:tember|t?\\.)?',
    'Oct(?:ober|\\.)?',
    'Nov(?:ember|\\.)?',
    'Dec(?:ember|\\.)?',
  ]),
  monthsHaveCapitals: true,
  monthMayComeFirst: true,
  daysWithoutYear: null,
  numbers: {
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
    times: null,
  },
  romanOneIsWord: true,
  ownNumbers: null,
  numberedThings: 'chapters?|sections?|figures?|tables?|steps?|versions?',
  clock: '[ap]\\.?m\\b',
  quotation: { pairs: { '“': '”', '‘': '’' }, shown: '“…” ‘…’' },
  percent: 'together',
  perCent: 'per\\s?cent\\p{L}*|pct',
  currencies: { '€': 'euros?|EUR', $: 'dollars?|USD', '£': 'pounds?|GBP' },
  maybeTwice: ['that', 'had', 'is', 'very', 'bye', 'so', 'hush', 'do'],
  twiceInClauses: [],
  negation: {
    words: "not|no|never|none|nothing|nobody|nowhere|neither|nor|cannot|without|unless|except|hardly|\\p{L}+n['’]t",
    prefixes: 'un|in|im|il|ir|dis|mis|non-?',
  },
  commonWords:
    'i my no the a an and or but not is are was were be been has have had will would can could should must do does did of to in on at by for from with about into over after before between through who what when where why how which that this these those they them their there we our you your it its he she his her if as than then so also only very more most all each every one',
  mistakenFor: [],
  abbreviations: 'etc|min|resp|e\\.\\s?g|p\\.\\s?m|a\\.\\s?m|Jr|Sr|Ltd|Inc|Dr|Prof',
  placeholder: 'placeholder',
  pleaseCheck: 'please check',
  beforeCitations: ['See', 'Compare', 'Chapter', 'Cited', 'Adapted', 'Based'],
  citations: {
    and: 'and',
    commaBeforeAmpersand: true,
    page: 'p.',
    pages: 'pp.',
    noDate: 'n.d.',
    editor: 'Ed.',
    editors: 'Eds.',
    inBook: 'In',
    edition: (edition) => `${englishOrdinal(edition)} ed.`,
    thesis: 'Thesis',
    beforeCommonEra: 'B.C.E.',
  },
};

const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function englishOrdinal(edition: string): string {
  return `${edition}${suffixes[ordinals.select(Number(edition))]}`;
}

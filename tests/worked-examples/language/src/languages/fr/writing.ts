import type { Writing } from '../writing.ts';

export const writing: Writing = {
  months: ['janv(?:ier|\\.)', 'févr(?:ier|\\.)', 'mars', 'avr(?:il|\\.)', 'mai', 'juin', 'juil(?:let|\\.)', 'août'].concat([
    'sept(?:embre|\\.)',
    'oct(?:obre|\\.)',
    'nov(?:embre|\\.)',
    'déc(?:embre|\\.)',
  ]),
  monthsHaveCapitals: false,
  monthMayComeFirst: false,
  daysWithoutYear: null,
  numbers: {
    small:
      'zéro|aucune? une?|premi(?:er|ère)s? deux|second\\p{L}* trois quatre|quatrième cinq six sept huit neuf dix onze douze|douzaine treize ' +
      'quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt trente quarante cinquante soixante soixante-dix|septante quatre-vingts?|huitante quatre-vingt-dix|nonante',
    compound: (tens, ones) => `${tens}[\\s-](?:et[\\s-])?${ones}`,
    hundred: 'cents?|centaine',
    thousand: 'mille|milliers?',
    half: 'demie?|moitié',
    quarters: ['quart', 'trois[\\s-]quarts'],
    times: null,
  },
  romanOneIsWord: false,
  ownNumbers: null,
  numberedThings: 'chapitres?|sections?|figures?|tableaux?|étapes?|versions?',
  clock: 'h\\b',
  quotation: { pairs: { '«': '»', '“': '”' }, shown: '«…» “…”' },
  percent: 'apart',
  perCent: 'pour\\s?cent|pourcent\\p{L}*',
  currencies: { '€': 'euros?|EUR', $: 'dollars?|USD', '£': 'livres?|GBP' },
  maybeTwice: ['nous', 'vous', 'très'],
  twiceInClauses: [],
  negation: {
    words: "ne|n['’]\\p{L}+|non|pas|jamais|rien|personne|aucune?s?|nul(?:le)?s?|ni|sans|sauf|guère",
    prefixes: 'in|im|il|ir|dé|dés|mal|non-?',
  },
  commonWords:
    'le la les un une des et ou mais ne pas est sont était de du au aux en dans par pour avec sans sur entre que qui où quand comme il elle ils elles nous vous on ce cette ces son sa ses leur leurs plus aussi très tout tous',
  mistakenFor: [],
  abbreviations: 'etc|min|env|M|Mme',
  placeholder: 'texte provisoire',
  pleaseCheck: 'à vérifier',
  beforeCitations: ['Voir', 'Comparer', 'Chapitre'],
  citations: {
    and: 'et',
    commaBeforeAmpersand: false,
    page: 'p.',
    pages: 'p.',
    noDate: 's. d.',
    editor: 'dir.',
    editors: 'dir.',
    inBook: 'Dans',
    edition: (edition) => `${edition}e éd.`,
    thesis: 'Thèse',
    beforeCommonEra: 'av. J.-C.',
  },
};

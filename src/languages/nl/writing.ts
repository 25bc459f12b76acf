import type { Writing } from '../writing.ts';

export const writing: Writing = {
  months: ['jan(?:uari|\\.)?', 'feb(?:ruari|\\.)?', 'maart|mrt\\.?', 'apr(?:il|\\.)?', 'mei', 'juni?', 'juli?', 'aug(?:ustus|\\.)?'].concat(
    ['sep(?:tember|t?\\.)?', 'okt(?:ober|\\.)?', 'nov(?:ember|\\.)?', 'dec(?:ember|\\.)?'],
  ),
  monthsHaveCapitals: false,
  monthMayComeFirst: false,
  daysWithoutYear: null,
  numbers: {
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
    times: 'maal',
  },
  romanOneIsWord: false,
  ownNumbers: null,
  numberedThings: 'hoofdstuk|paragraaf|deel|figuur|tabel|stap|versie',
  clock: 'uur|u\\b',
  quotation: { pairs: { '“': '”', '‘': '’' }, shown: '‘…’ “…”' },
  percent: 'together',
  perCent: 'procent\\p{L}*|percent\\p{L}*|pct',
  currencies: { '€': "euro(?:[’']?s)?|EUR", $: 'dollars?|USD', '£': 'pond(?:en)?|GBP' },
  maybeTwice: ['die', 'dat', 'er', 'je', 'zij', 'ze', 'u', 'jullie', 'heel'],
  twiceInClauses: [],
  negation: {
    words: 'niet|geen\\p{L}*|nooit|nimmer|niemand|niets|nergens|noch|evenmin|zonder|tenzij|behalve|nauwelijks',
    prefixes: 'on|in|im|il|ir|niet-|non-?',
  },
  commonWords:
    'de het een en of maar niet is zijn was waren wordt worden werd werden heeft hebben had kan kunnen moet moeten zal zullen van aan in op met voor naar bij uit over door om te tot als dan dat die deze dit wat wie waar hoe wanneer waarom omdat ook nog al meer zo ze zij we wij hij je jij u uw hun haar ons onze er geen elke alle iedereen',
  mistakenFor: [],
  abbreviations: 'enz|min|ca|Dr|Prof',
  placeholder: 'tijdelijke tekst',
  pleaseCheck: 'graag nakijken',
  beforeCitations: ['Zie', 'Vergelijk', 'Hoofdstuk'],
  citations: {
    and: 'en',
    commaBeforeAmpersand: true,
    page: 'p.',
    pages: 'pp.',
    noDate: 'z.d.',
    editor: 'Red.',
    editors: 'Reds.',
    inBook: 'In',
    edition: (edition) => `${edition}e druk`,
    thesis: 'Thesis',
    beforeCommonEra: 'v.Chr.',
  },
};

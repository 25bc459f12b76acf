import type { Writing } from '../writing.ts';

export const writing: Writing = {
  months: ['Januar|Jänner|Jan\\.', 'Februar|Feber|Feb\\.', 'März', 'April|Apr\\.', 'Mai', 'Juni?', 'Juli?', 'August|Aug\\.'].concat([
    'Sept?(?:ember|\\.)',
    'Okt(?:ober|\\.)',
    'Nov(?:ember|\\.)',
    'Dez(?:ember|\\.)',
  ]),
  monthsHaveCapitals: true,
  monthMayComeFirst: false,
  daysWithoutYear:
    /(?<=(?<!\p{L})(?:am|vom|zum|bis|seit|ab|den|dem)[ \u00a0])(?<day>[0-3]?\d)\.[ \u00a0]?(?<month>0?[1-9]|1[0-2])\.(?!\d)/giu,
  numbers: {
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
    times: 'mal',
  },
  romanOneIsWord: false,
  ownNumbers: null,
  numberedThings: 'Kapitel|Abschnitt|Abbildung|Abb\\.|Tabelle|Schritt|Version',
  clock: 'Uhr',
  quotation: { pairs: { '„': '“', '»': '«', '‚': '‘', '›': '‹' }, shown: '„…“ ‚…‘' },
  percent: 'apart',
  perCent: 'Prozent\\p{L}*|\\p{L}*prozentig\\p{L}*|v\\.\\s?H\\.',
  currencies: { '€': 'Euros?|EUR', $: 'US-?Dollars?|Dollars?|USD', '£': 'Pfund|GBP' },
  maybeTwice: ['sie', 'ihr', 'sehr', 'was', 'zu'],
  twiceInClauses: ['die', 'der', 'das', 'den', 'dem', 'denen'],
  negation: {
    words: 'nicht\\p{L}*|kein\\p{L}*|nie|niemals|niemand\\p{L}*|nirgend\\p{L}*|weder|noch|ohne|außer|kaum|keinesfalls',
    prefixes: 'un|in|im|il|ir|miss|nicht-?',
  },
  commonWords:
    'der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden wurde wurden hat haben hatte können kann muss sollen in mit von vom zu zum zur für auf aus bei beim nach über unter durch auch noch nur schon wenn weil dass wie was wer wo sie er es wir ich ihr ihre ihren sich uns als im am an um so sehr mehr alle jede jeder dieser diese dieses kein keine man',
  mistakenFor: [],
  abbreviations: 'Min|Std|ca|usw|u\\.\\s?a|o\\.\\s?ä|bzw|vgl|Dr|Prof',
  placeholder: 'platzhalter',
  pleaseCheck: 'bitte prüfen',
  beforeCitations: ['Siehe', 'Vgl', 'Vergleiche', 'Kapitel'],
  citations: {
    and: 'und',
    commaBeforeAmpersand: false,
    page: 'S.',
    pages: 'S.',
    noDate: 'o. D.',
    editor: 'Hrsg.',
    editors: 'Hrsg.',
    inBook: 'In',
    edition: (edition) => `${edition}. Aufl.`,
    thesis: 'Hochschulschrift',
    beforeCommonEra: 'v. Chr.',
  },
};

import type { Writing } from '../writing.ts';

export const writing: Writing = {
  months: [
    'január(?:a|i|om|u)?',
    'február(?:a|i|om|u)?',
    'mar(?:ec|ca|ci|com|cu)',
    'apríl(?:a|i|om|u)?',
    'máj(?:a|i|om|u)?',
    'jún(?:a|i|om|u)?',
    'júl(?:a|i|om|u)?',
    'august(?:a|e|om|u)?',
  ].concat(['septemb(?:er|ra|ri|rom|ru)', 'októb(?:er|ra|ri|rom|ru)', 'novemb(?:er|ra|ri|rom|ru)', 'decemb(?:er|ra|ri|rom|ru)']),
  monthsHaveCapitals: false,
  monthMayComeFirst: false,
  daysWithoutYear: /(?<=(?<!\p{L})(?:dňa|do|od|k|ku)[ \u00a0])(?<day>[0-3]?\d)\.[ \u00a0]?(?<month>0?[1-9]|1[0-2])\.(?!\d)/giu,
  numbers: {
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
    times: 'krát',
  },
  romanOneIsWord: false,
  ownNumbers: null,
  numberedThings: 'kapitol\\p{L}+|čas[tť]\\p{L}*|odd\\p{L}+|obr\\p{L}*\\.?|tabuľk\\p{L}+|krok\\p{L}*|verzi\\p{L}+',
  clock: 'hod',
  quotation: { pairs: { '„': '“', '»': '«', '‚': '‘', '›': '‹' }, shown: '„…“ ‚…‘' },
  percent: 'apart',
  perCent: 'per(?:cent\\p{L}*|c\\.)',
  currencies: { '€': 'eur(?:[oaáu]|om|ách|ám|ami)?|EUR|eurov\\p{L}+', $: 'dolár\\p{L}*|USD', '£': 'libi?[er]\\p{L}*|GBP' },
  maybeTwice: ['tak', 'veľmi', 'to', 'raz'],
  twiceInClauses: [],
  negation: {
    words: 'nie|niet|ne\\p{L}+|ani|ni[kčj]\\p{L}*|žiad(?:en|n)\\p{L}*|bezo?|okrem|ledva|sotva',
    prefixes: 'ne|bez|dis',
  },
  commonWords:
    'a aj i alebo ale nie je sú bol bola bolo boli bude budú byť má majú môže môžu musí v vo na do z zo s so od k ku pre pri po o za pred nad pod cez medzi ktorý ktorá ktoré ktorí že čo kto kde kedy ako prečo lebo keď ak aby by sa si už ešte len viac tak to ten tá tie tí toto tento on ona oni my sme ste som ich jeho jej svoje každý každá všetci',
  mistakenFor: [
    {
      name: 'Čeština',
      words:
        'to ten ta tak že v z k o po za nad pod od ze se jsou jsem jsme není být bych který která které kteří co kdo kde když jak protože nebo ale také může mohou při pro přes mezi ve s i a na do si je jejich jeho své svůj více než už ještě jen každý všichni tím toho tomu kdy proč',
      letters: '[ěřů]|[aáei]t$',
    },
  ],
  abbreviations: 'min|hod|atď|a\\s?pod|resp',
  placeholder: 'zástupný text',
  pleaseCheck: 'skontrolujte',
  beforeCitations: ['Pozri', 'Porov', 'Kapitola'],
  citations: {
    and: 'a',
    commaBeforeAmpersand: true,
    page: 's.',
    pages: 's.',
    noDate: 'b. r.',
    editor: 'ed.',
    editors: 'eds.',
    inBook: 'In',
    edition: (edition) => `${edition}. vyd.`,
    thesis: 'Záverečná práca',
    beforeCommonEra: 'pred n. l.',
  },
};

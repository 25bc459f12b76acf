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
  maybeTwice: ['sa', 'si', 'to', 'tak', 'veľmi', 'že', 'ten', 'tá', 'len', 'je', 'a', 'raz'],
  abbreviations: 'min|hod|atď|a\\s?pod|resp',
  placeholder: 'zástupný text',
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

import type { Writing } from '../writing.ts';

export const writing: Writing = {
  months: [
    'jan(?:eiro|\\.)',
    'fev(?:ereiro|\\.)',
    'março|mar\\.',
    'abr(?:il|\\.)',
    'maio',
    'jun(?:ho|\\.)',
    'jul(?:ho|\\.)',
    'ago(?:sto|\\.)',
  ].concat(['set(?:embro|\\.)', 'out(?:ubro|\\.)', 'nov(?:embro|\\.)', 'dez(?:embro|\\.)']),
  monthsHaveCapitals: false,
  monthMayComeFirst: false,
  daysWithoutYear: null,
  numbers: {
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
    times: null,
  },
  romanOneIsWord: false,
  ownNumbers: /^\.?[ºª°](?:(?:,| e| ou) \d\.?[ºª°])*(?: ciclos?|[ -]feira)/u,
  numberedThings: 'capítulo|secção|figura|tabela|passo|versão',
  clock: 'h\\b',
  quotation: { pairs: { '«': '»', '“': '”', '‘': '’' }, shown: '«…» “…”' },
  percent: 'either',
  perCent: 'por\\s?cento|percentage\\p{L}+|percentua\\p{L}+',
  currencies: { '€': 'euros?|EUR', $: 'dólar(?:es)?|USD', '£': 'libras?|GBP' },
  maybeTwice: ['se', 'muito', 'quase', 'logo', 'já', 'não'],
  twiceInClauses: [],
  negation: {
    words: 'não|nem|nunca|jamais|ninguém|nenhu(?:m|ns|ma|mas)|nada|sem|tampouco|exceto|salvo',
    prefixes: 'in|im|i|des|dis|não-',
  },
  commonWords:
    'o a os as um uma uns umas e ou mas não é são foi foram ser está estão tem têm há pode podem deve de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre entre até ao à aos às que quem onde quando como porque se também mais muito já ainda só eles elas ele ela nós eu você seu sua seus suas isto isso este esta cada todos todas',
  mistakenFor: [
    {
      name: 'Español',
      words:
        'a de que cada como se para por todo toda todos todas y el los las del una unas unos es son están tiene tienen hay con sin en lo su sus al más muy pero también porque cuando quien quienes donde ellos ellas este esta está sobre entre nosotros fue fueron ser no si bien quiera quiere quieren puede pueden',
      letters: 'ñ|ci(?:ón|ones)$|dad$|^ll|(?:ie|a)ron$|ió$|^bienven|^escuel|[aei]r(?:los?|las?|se|nos)$',
    },
  ],
  abbreviations: 'etc|min|Dr|Prof',
  placeholder: 'texto provisório',
  pleaseCheck: 'a verificar',
  beforeCitations: ['Ver', 'Veja', 'Capítulo'],
  citations: {
    and: 'e',
    commaBeforeAmpersand: true,
    page: 'p.',
    pages: 'pp.',
    noDate: 's.d.',
    editor: 'Ed.',
    editors: 'Eds.',
    inBook: 'Em',
    edition: (edition) => `${edition}.ª ed.`,
    thesis: 'Tese',
    beforeCommonEra: 'a.C.',
  },
};

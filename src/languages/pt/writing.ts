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
  maybeTwice: ['se', 'que', 'nos', 'mas', 'muito', 'como', 'a', 'o', 'quase', 'logo', 'já', 'não'],
  abbreviations: 'etc|min|Dr|Prof',
  placeholder: 'texto provisório',
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

import type { Locale } from '@/languages/locales.ts';

/**
 * Month names as a pattern for each month, January first, in every form that stands beside a number: Slovak declines them (Pravidlá
 * slovenského pravopisu), Austria says Jänner and Feber, English and Dutch abbreviate. From Unicode CLDR 46, gregorian months.
 */
export const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Jan(?:uary|\\.)?', 'Feb(?:ruary|\\.)?', 'Mar(?:ch|\\.)?', 'Apr(?:il|\\.)?', 'May', 'June?', 'July?', 'Aug(?:ust|\\.)?'].concat([
    'Sep(?:tember|t?\\.)?',
    'Oct(?:ober|\\.)?',
    'Nov(?:ember|\\.)?',
    'Dec(?:ember|\\.)?',
  ]),
  nl: ['jan(?:uari|\\.)?', 'feb(?:ruari|\\.)?', 'maart|mrt\\.?', 'apr(?:il|\\.)?', 'mei', 'juni?', 'juli?', 'aug(?:ustus|\\.)?'].concat([
    'sep(?:tember|t?\\.)?',
    'okt(?:ober|\\.)?',
    'nov(?:ember|\\.)?',
    'dec(?:ember|\\.)?',
  ]),
  de: ['Januar|Jänner|Jan\\.', 'Februar|Feber|Feb\\.', 'März', 'April|Apr\\.', 'Mai', 'Juni?', 'Juli?', 'August|Aug\\.'].concat([
    'Sept?(?:ember|\\.)',
    'Okt(?:ober|\\.)',
    'Nov(?:ember|\\.)',
    'Dez(?:ember|\\.)',
  ]),
  pt: [
    'jan(?:eiro|\\.)',
    'fev(?:ereiro|\\.)',
    'março|mar\\.',
    'abr(?:il|\\.)',
    'maio',
    'jun(?:ho|\\.)',
    'jul(?:ho|\\.)',
    'ago(?:sto|\\.)',
  ].concat(['set(?:embro|\\.)', 'out(?:ubro|\\.)', 'nov(?:embro|\\.)', 'dez(?:embro|\\.)']),
  sk: [
    'január(?:a|i|om|u)?',
    'február(?:a|i|om|u)?',
    'mar(?:ec|ca|ci|com|cu)',
    'apríl(?:a|i|om|u)?',
    'máj(?:a|i|om|u)?',
    'jún(?:a|i|om|u)?',
    'júl(?:a|i|om|u)?',
    'august(?:a|e|om|u)?',
  ].concat(['septemb(?:er|ra|ri|rom|ru)', 'októb(?:er|ra|ri|rom|ru)', 'novemb(?:er|ra|ri|rom|ru)', 'decemb(?:er|ra|ri|rom|ru)']),
};

import type { CheckRule } from '../check-rule.ts';

/**
 * Not before three dots, which stand apart where they stand for words (Duden, D 14), nor before a decimal or a file's ending; a ratio may
 * have its colon apart (1 : 3), and a smile begins with one.
 */
const spaced = /(?<=\S)[ \t\u00a0\u202f]+(?:[,!?](?=[\s”“»’)\]]|$)|[;:](?=[\s”“»’\]]|$)(?!(?<=\p{N}\s+:)\s+\p{N})|\.(?![\p{L}\p{N}.]))/gu;

/**
 * A space before a comma, point, colon or question mark. None of the five languages has one (Duden, D 83; Taalunie, Woordenlijst;
 * Pravidlá slovenského pravopisu, III; Código de Redação Interinstitucional, 10.1); French has.
 */
export const spaceBeforePunctuation: CheckRule = {
  id: 'spaceBeforePunctuation',
  severity: 'warning',
  find: ({ target }) =>
    [...target.text.matchAll(spaced)].map(({ 0: found, index }) => ({
      values: { mark: found.trim() },
      range: target.rangeOf(index, index + found.length),
    })),
};

import { addressesOf, lost } from '../addresses-of.ts';
import type { CheckRule } from '../check-rule.ts';

/** From the beginning of a run alone, as in `masked.ts`. */
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** An e-mail address of the source is not in the translation. A country may have a contact of its own, so it is advice. */
export const emailChanged: CheckRule = {
  id: 'emailChanged',
  severity: 'warning',
  find: ({ source, target }) =>
    lost(addressesOf(source.text, email), addressesOf(target.text, email)).map((text) => ({ values: { text } })),
};

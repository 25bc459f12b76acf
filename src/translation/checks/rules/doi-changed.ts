import { addressesOf, lost } from '../addresses-of.ts';
import type { CheckRule } from '../check-rule.ts';

/** DOI Handbook, 2.2: `10.`, the registrant's number, a slash and a suffix; the same in every language. */
const doi = /\b10\.\d{4,9}\/[^\s<>\ufffc]+/giu;

/** A DOI of the source is not in the translation as it was. */
export const doiChanged: CheckRule = {
  id: 'doiChanged',
  severity: 'error',
  find: ({ source, target }) => lost(addressesOf(source.text, doi), addressesOf(target.text, doi)).map((text) => ({ values: { text } })),
};

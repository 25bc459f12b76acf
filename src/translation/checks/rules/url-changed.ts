import { addressesOf, lost } from '../addresses-of.ts';
import type { CheckRule } from '../check-rule.ts';

const url = /(?:https?:\/\/|\bwww\.)[^\s<>\ufffc]+/giu;

/** An address written in the text is not in the translation. A site may have a page in this language, so it is advice. DOIs have their own rule. */
export const urlChanged: CheckRule = {
  id: 'urlChanged',
  severity: 'warning',
  find: ({ source, target }) => {
    const written = addressesOf(source.text, url).filter((address) => !/\b10\.\d{4,9}\//u.test(address));
    return lost(written, addressesOf(target.text, url)).map((text) => ({ values: { text } }));
  },
};

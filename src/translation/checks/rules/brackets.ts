import type { CheckRule } from '../check-rule.ts';
import { openBrackets } from '../open-brackets.ts';

/** A bracket opens without closing, or closes without opening, and the source's are in order. */
export const brackets: CheckRule = {
  id: 'brackets',
  severity: 'warning',
  find: ({ source, target }) =>
    openBrackets(source.text).length > 0
      ? []
      : openBrackets(target.text).map(({ mark, index }) => ({ values: { mark }, range: target.rangeOf(index, index + 1) })),
};

import type { CheckRule } from '../check-rule.ts';
import { masked } from '../masked.ts';

/**
 * The source asks in the middle of a text, and the translation, with as many sentences, asks nothing. One that became part of another sentence is
 * meant ("Ask them: who is missing? Write it down."); how a text ends is another rule's.
 */
export const questionMissing: CheckRule = {
  id: 'questionMissing',
  severity: 'warning',
  find: ({ source, target }) => {
    const [from, to] = [masked(source.text).trim(), masked(target.text).trim()];
    if (!from.includes('?') || to.includes('?') || /\?[\s"'”“’‘»«)\]]*$/u.test(from)) return [];
    return ends(to) >= ends(from) ? [{}] : [];
  },
};

function ends(text: string): number {
  return (text.match(/[.!?…](?=["'”“’‘»«)\]]?(?:\s|$))/gu) ?? []).length;
}

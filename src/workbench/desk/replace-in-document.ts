import type { PassageChange } from '@/translation/ledger/check-change.ts';
import { baseOf } from '@/translation/ledger/base-of.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import type { ReplaceRequest } from './desk-contract.ts';
import { replaceInText } from './replace-in-text.ts';

/**
 * The changes that replace words in the translations of some passages. What had been confirmed or approved waits for review again, since
 * nobody has read the new words yet; drafts stay drafts, and outdated passages outdated. Texts that were built freely in the form are passed over.
 */
export function replaceInDocument({ passages }: Ledger, { find, replace, matchCase, keys }: ReplaceRequest): PassageChange[] {
  const wanted = new Set(keys);
  return passages.flatMap(({ segment, target, state }): PassageChange[] => {
    if (target === undefined || !wanted.has(segment.key) || segment.kind === 'free') return [];
    const text = replaceInText({ text: target.text, tagged: segment.tagged, find, replace, matchCase });
    if (text === target.text) return [];
    const deed = state === 'needsReview' || state === 'reviewed' ? 'confirm' : 'draft';
    return [{ key: segment.key, text, base: baseOf(target.text), deed }];
  });
}

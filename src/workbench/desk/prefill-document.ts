import type { PayloadRequest } from 'payload';
import { baseOf } from '@/translation/ledger/base-of.ts';
import type { PassageChange } from '@/translation/ledger/check-change.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { findExact } from '@/translation/memory/find-exact.ts';
import { languagePair } from '@/translation/memory/language-pair.ts';
import { sameTags } from '@/translation/memory/same-tags.ts';

/** The changes that fill missing passages with what the memory has for exactly their source: drafts, marked as from the memory. The newest unit with the passage's tags wins. */
export async function prefillDocument(req: PayloadRequest, { passages, copies, locale }: Ledger): Promise<PassageChange[]> {
  const missing = passages.filter(({ state, segment }) => state === 'missing' && segment.kind !== 'free').map(({ segment }) => segment);
  const pair = languagePair(copies.sourceLocale, locale);
  const found = await findExact({ payload: req.payload, req, pair, texts: missing.map(({ text }) => text) });
  return missing.flatMap(({ key, text }): PassageChange[] => {
    const unit = found.get(text)?.find(({ target }) => sameTags(text, target));
    return unit === undefined ? [] : [{ key, text: unit.target, base: baseOf(undefined), deed: 'draft', origin: 'memory' }];
  });
}

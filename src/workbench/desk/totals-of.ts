import { countWords } from '@/translation/ledger/count-words.ts';
import type { Totals } from '@/translation/ledger/passage-entry.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { totalUp } from '@/translation/ledger/total-up.ts';

/** The totals of a document in a language: the ledger's, or counted where it has no row yet. */
export function totalsOf({ row, passages, copies }: Ledger): Totals {
  return row?.totals ?? totalUp(passages.map(({ state, segment }) => ({ state, words: countWords(segment.text, copies.sourceLocale) })));
}

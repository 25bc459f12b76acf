import { useState } from 'react';
import type { Totals } from '@/translation/ledger/passage-entry.ts';
import type { DeskDocument, DeskPassage } from '../../desk-contract.ts';

interface KeptDocument {
  readonly document: DeskDocument;
  /** Takes the server's newer copies of passages, and its counts where they came along. */
  readonly put: (passages: readonly DeskPassage[], totals?: Totals) => void;
  /** What became of the whole: assigned, or published. */
  readonly set: (change: Partial<Pick<DeskDocument, 'assignee' | 'due' | 'published'>>) => void;
}

/** The document as the server last told. */
export function useDocument(initial: DeskDocument): KeptDocument {
  const [document, setDocument] = useState(initial);
  return {
    document,
    put: (passages, totals) =>
      setDocument((before) => {
        const newer = new Map(passages.map((passage) => [passage.key, passage]));
        return {
          ...before,
          totals: totals ?? before.totals,
          passages: before.passages.map((passage) => newer.get(passage.key) ?? passage),
        };
      }),
    set: (change) => setDocument((before) => ({ ...before, ...change })),
  };
}

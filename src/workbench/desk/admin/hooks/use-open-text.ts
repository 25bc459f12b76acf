import { useEffect, useRef, useState } from 'react';
import type { PassageOrigin } from '@/translation/ledger/passage-entry.ts';
import type { DeskPassage } from '../../desk-contract.ts';
import type { InputHandle } from '../parts/translation-input.tsx';
import type { Edit } from '../saving/passage-save.ts';
import type { Saver } from '../saving/saver.ts';

/** The passage open and its text as it is in the input. */
export interface OpenText {
  readonly key: string;
  readonly text: string;
  /** What was last put in as a whole, so that a save can say where the text came from while it is unchanged. */
  readonly inserted: { readonly text: string; readonly origin: PassageOrigin } | null;
}

interface Held {
  readonly openText: OpenText | null;
  readonly input: React.RefObject<InputHandle | null>;
  /** Takes up a passage and puts the focus into its text; what was open goes to the server. */
  readonly take: (passage: DeskPassage) => void;
  /** The text as somebody typed it, or as something was put in whole. While a character is being composed it is shown and goes nowhere. */
  readonly write: (passage: DeskPassage, text: string, composing?: boolean) => void;
  readonly putIn: (text: string, origin: PassageOrigin) => void;
  /** Shows another text without saving it: the server's. */
  readonly show: (text: string) => void;
  /** What is to be saved of the passage open, as the person has it before them. */
  readonly edit: (passage: DeskPassage, deed: Edit['deed'], note?: string) => Edit;
}

/** Holds one passage at a time. */
export function useOpenText(first: DeskPassage | undefined, saver: Saver): Held {
  const [openText, setOpenText] = useState<OpenText | null>(
    first === undefined ? null : { key: first.key, text: first.target, inserted: null },
  );
  const [taken, setTaken] = useState(0);
  const input = useRef<InputHandle>(null);
  const inserting = useRef<PassageOrigin | null>(null);

  useEffect(() => {
    const { activeElement } = document;
    // At first only where nobody has gone elsewhere meanwhile.
    if (taken === 0 && activeElement !== null && activeElement !== document.body) return;
    const row = document.querySelector('.desk__row--open');
    row?.scrollIntoView({ block: 'nearest' });
    if (input.current === null) row?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
    else input.current.focus();
  }, [taken]);

  const editOf = ({ text, inserted }: OpenText, { source }: DeskPassage, deed: Edit['deed'], note?: string): Edit => ({
    text,
    source,
    deed,
    ...(inserted?.text === text ? { origin: inserted.origin } : {}),
    ...(note === undefined ? {} : { note }),
  });
  return {
    openText,
    input,
    take: (passage) => {
      if (openText !== null) void saver.flush(openText.key);
      setOpenText({ key: passage.key, text: saver.unsaved(passage.key) ?? passage.target, inserted: null });
      setTaken((times) => times + 1);
      const address = new URL(window.location.href);
      address.searchParams.set('passage', passage.key);
      window.history.replaceState(window.history.state, '', address);
    },
    write: (passage, text, composing = false) => {
      const origin = inserting.current;
      inserting.current = null;
      const next: OpenText = { key: passage.key, text, inserted: origin === null ? (openText?.inserted ?? null) : { text, origin } };
      setOpenText(next);
      if (!composing) saver.type(passage.key, passage.base, editOf(next, passage, 'draft'));
    },
    putIn: (text, origin) => {
      inserting.current = origin;
      input.current?.replace(text);
    },
    show: (text) => setOpenText((before) => (before === null ? null : { ...before, text, inserted: null })),
    edit: (passage, deed, note) => editOf(openText ?? { key: '', text: '', inserted: null }, passage, deed, note),
  };
}

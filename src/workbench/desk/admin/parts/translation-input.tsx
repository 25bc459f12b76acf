import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Finding } from '@/translation/checks/finding.ts';
import type { DeskTag } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { insertTag } from '../text/insert-tag.ts';
import { replaceSelection, type Selected } from '../text/selection.ts';
import { type Insertion, undoInsertion } from '../text/undo-insertions.ts';
import { Backdrop } from './backdrop.tsx';

/** What keys and the panels beside can do to the text open. */
export interface InputHandle {
  readonly focus: () => void;
  /** Puts words, or a tag, where the caret is. */
  readonly insert: (words: string) => void;
  readonly insertTag: (tag: DeskTag) => void;
  /** Takes another text as a whole; the former comes back with undo. */
  readonly replace: (text: string) => void;
}

interface Props {
  readonly ref: Ref<InputHandle>;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly label: string;
  readonly describedBy: string;
  readonly readOnly: boolean;
  /** `composing`: a dead key or an input method is at work, and the last character is not whole yet. */
  readonly onText: (text: string, composing?: boolean) => void;
  readonly onLeave: () => void;
}

/** The translation open: an input that grows with its text, over a copy of it that colours tags and what a check found. */
export function TranslationInput({ ref, text, findings, label, describedBy, readOnly, onText, onLeave }: Props): ReactNode {
  const { targetTag } = useSetting();
  const input = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<Selected | null>(null);
  const [insertions, setInsertions] = useState<readonly Insertion[]>([]);

  const selected = (): Selected => {
    const { value = text, selectionStart = text.length, selectionEnd = text.length } = input.current ?? {};
    return { text: value, start: selectionStart, end: selectionEnd };
  };
  const take = (next: Selected) => {
    setInsertions([...insertions, { before: selected().text, after: next.text }]);
    caret.current = next;
    onText(next.text);
    input.current?.focus();
  };
  // The caret moves once the input holds the new text.
  useLayoutEffect(() => {
    const { current } = caret;
    if (current?.text !== text) return;
    caret.current = null;
    input.current?.setSelectionRange(current.start, current.end);
  }, [text]);

  // Whoever takes up a passage goes on where its text ends; a browser would begin before it.
  useLayoutEffect(() => {
    const { current } = input;
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  useImperativeHandle(ref, () => ({
    focus: () => input.current?.focus(),
    insert: (words) => take(replaceSelection(selected(), words)),
    insertTag: (tag) => take(insertTag(selected(), tag)),
    replace: (next) => take({ text: next, start: next.length, end: next.length }),
  }));

  const undo = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'z') return;
    const undone = undoInsertion(text, insertions);
    if (undone === undefined) return;
    event.preventDefault();
    setInsertions(undone.left);
    caret.current = { text: undone.text, start: undone.text.length, end: undone.text.length };
    onText(undone.text);
  };

  return (
    <div className="desk__input">
      <Backdrop text={text} findings={findings} />
      <textarea
        ref={input}
        value={text}
        lang={targetTag}
        spellCheck
        rows={1}
        aria-label={label}
        aria-describedby={describedBy}
        readOnly={readOnly}
        data-desk-input
        onChange={(event) => onText(event.target.value, isComposing(event.nativeEvent))}
        // The last event of input comes before the end of the composition.
        onCompositionEnd={(event) => onText(event.currentTarget.value)}
        onKeyDown={undo}
        onBlur={onLeave}
      />
    </div>
  );
}

function isComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing;
}

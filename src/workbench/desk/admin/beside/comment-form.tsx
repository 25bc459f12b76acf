import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { useSetting } from '../desk-context.ts';
import { MentionInput } from '../parts/mention-input.tsx';

interface Props {
  readonly input: Ref<HTMLTextAreaElement>;
  readonly onComment: (text: string) => Promise<boolean>;
}

/** Writes a comment, which may name people. */
export function CommentForm({ input, onComment }: Props): ReactNode {
  const { say } = useSetting();
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(input, () => area.current);

  const send = async () => {
    if (text.trim() === '' || !(await onComment(text.trim()))) return;
    setText('');
    // The button that was pressed can no longer be.
    area.current?.focus();
  };
  return (
    <form
      className="desk__form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <MentionInput ref={area} label={say('comments.yours')} rows={2} text={text} onText={setText} onSend={() => void send()} />
      <button type="submit" className="desk__button" disabled={text.trim() === ''}>
        {say('comments.send')}
      </button>
    </form>
  );
}

import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { useSetting } from '../desk-context.ts';
import { mentionBegun, mentionOf } from '../text/mentions.ts';
import { usePeople } from './use-people.ts';

interface Props {
  readonly input: Ref<HTMLTextAreaElement>;
  readonly onComment: (text: string) => Promise<boolean>;
}

/** Writes a comment; after an `@` people are offered as buttons, so that keyboard, finger and screen reader find them alike. */
export function CommentForm({ input, onComment }: Props): ReactNode {
  const { say } = useSetting();
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const people = usePeople(text.includes('@'));
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(input, () => area.current);
  const begun = mentionBegun(text, caret);
  const offered =
    begun === undefined ? [] : people.filter(({ name }) => name.toLowerCase().includes(begun.name.trim().toLowerCase())).slice(0, 6);

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
      <label className="desk__field">
        {say('comments.yours')}
        <textarea
          ref={area}
          rows={2}
          value={text}
          data-desk-comment
          onChange={(event) => {
            setText(event.target.value);
            setCaret(event.target.selectionStart);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            // The desk's own Control and Enter would confirm the passage.
            event.preventDefault();
            event.stopPropagation();
            void send();
          }}
        />
      </label>
      {offered.length === 0 || begun === undefined ? null : (
        <div role="group" aria-label={say('comments.people')} className="desk__tags">
          {offered.map((person) => (
            <button
              key={person.id}
              type="button"
              className="desk__chip"
              onClick={() => {
                setText(text.slice(0, begun.start) + mentionOf(person) + text.slice(caret));
                area.current?.focus();
              }}
            >
              @{person.name}
            </button>
          ))}
        </div>
      )}
      <button type="submit" className="desk__button" disabled={text.trim() === ''}>
        {say('comments.send')}
      </button>
    </form>
  );
}

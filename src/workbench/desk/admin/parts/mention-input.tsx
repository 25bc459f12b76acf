import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { usePeople } from '../beside/use-people.ts';
import { useSetting } from '../desk-context.ts';
import { mentionBegun, mentionOf } from '../text/mentions.ts';

interface Props {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly rows: number;
  readonly required?: boolean;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Control and Enter. */
  readonly onSend: () => void;
}

/** Takes a comment; after an `@` people are offered as buttons, so that keyboard, finger and screen reader find them alike. */
export function MentionInput({ ref, label, rows, required = false, text, onText, onSend }: Props): ReactNode {
  const { say } = useSetting();
  const [caret, setCaret] = useState(0);
  const people = usePeople(text.includes('@'));
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => area.current);
  const begun = mentionBegun(text, caret);
  const offered =
    begun === undefined ? [] : people.filter(({ name }) => name.toLowerCase().includes(begun.name.trim().toLowerCase())).slice(0, 6);
  return (
    <>
      <label className="desk__field">
        {label}
        <textarea
          ref={area}
          rows={rows}
          required={required}
          value={text}
          data-desk-comment
          onChange={(event) => {
            onText(event.target.value);
            setCaret(event.target.selectionStart);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            // The desk's own Control and Enter would confirm the passage.
            event.preventDefault();
            event.stopPropagation();
            onSend();
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
                onText(text.slice(0, begun.start) + mentionOf(person) + text.slice(caret));
                area.current?.focus();
              }}
            >
              @{person.name}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

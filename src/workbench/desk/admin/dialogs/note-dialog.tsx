import { type ReactNode, useRef, useState } from 'react';
import { useSetting } from '../desk-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { MentionInput } from '../parts/mention-input.tsx';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly button: string;
  /** Whether the note is a comment, which may name people. */
  readonly mayMention?: boolean;
  readonly onNote: (note: string) => void;
  readonly onClose: () => void;
}

/** Asks for a few words that a deed cannot be without: why a passage goes back, why a warning does not count. */
export function NoteDialog({ title, label, button, mayMention = false, onNote, onClose }: Props): ReactNode {
  const { say } = useSetting();
  const [note, setNote] = useState('');
  const form = useRef<HTMLFormElement>(null);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        ref={form}
        className="desk__form"
        onSubmit={(event) => {
          event.preventDefault();
          onNote(note.trim());
        }}
      >
        {mayMention ? (
          <MentionInput label={label} rows={3} required text={note} onText={setNote} onSend={() => form.current?.requestSubmit()} />
        ) : (
          <label className="desk__field">
            {label}
            <textarea
              required
              rows={3}
              value={note}
              onChange={(event) => setNote(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
              }}
            />
          </label>
        )}
        <div className="desk__actions">
          <button type="submit" className="desk__button desk__button--main" disabled={note.trim() === ''}>
            {button}
          </button>
          <button type="button" className="desk__button" onClick={onClose}>
            {say('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

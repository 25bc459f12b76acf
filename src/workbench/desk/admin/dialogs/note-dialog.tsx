import { type ReactNode, useState } from 'react';
import { useSetting } from '../desk-context.ts';
import { Dialog } from '../parts/dialog.tsx';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly button: string;
  readonly onNote: (note: string) => void;
  readonly onClose: () => void;
}

/** Asks for a few words that a deed cannot be without: why a passage goes back, why a warning does not count. */
export function NoteDialog({ title, label, button, onNote, onClose }: Props): ReactNode {
  const { say } = useSetting();
  const [note, setNote] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="desk__form"
        onSubmit={(event) => {
          event.preventDefault();
          onNote(note.trim());
        }}
      >
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

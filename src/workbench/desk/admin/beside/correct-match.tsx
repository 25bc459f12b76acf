import { type ReactNode, useState } from 'react';
import type { Match } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';

interface Props {
  readonly match: Match;
  /** The better text; null to take the unit out of the memory; undefined to leave it. */
  readonly onDone: (target: string | null | undefined) => void;
}

/** Mends a unit of the memory, or takes it out. */
export function CorrectMatch({ match, onDone }: Props): ReactNode {
  const { say, targetTag } = useSetting();
  const [text, setText] = useState(match.target);
  return (
    <form
      className="desk__form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text);
      }}
    >
      <label className="desk__field">
        {say('matches.better')}
        <textarea lang={targetTag} spellCheck rows={3} value={text} onChange={(event) => setText(event.target.value)} autoFocus />
      </label>
      <div className="desk__actions">
        <button type="submit" className="desk__button desk__button--main" disabled={text.trim() === ''}>
          {say('matches.save')}
        </button>
        <button type="button" className="desk__button" onClick={() => onDone(null)}>
          {say('matches.remove')}
        </button>
        <button type="button" className="desk__button desk__button--quiet" onClick={() => onDone(undefined)}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

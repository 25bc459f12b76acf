import type { ReactNode } from 'react';
import type { DeskDocument, DeskPassage } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import type { DeskDeed } from '../keys/key-table.ts';
import { mayApprove } from '../list/may-approve.ts';

interface Props {
  readonly document: DeskDocument;
  readonly passage: DeskPassage;
  readonly onDeed: (deed: DeskDeed) => void;
}

/** What can be done with the passage open, for those who use the mouse or a finger; each has its key too. */
export function PassageActions({ document, passage, onDeed }: Props): ReactNode {
  const { say, person } = useSetting();
  const { may, machine } = document;
  const approves = mayApprove(may, passage, person.id);
  const button = (deed: DeskDeed, main = false) => (
    <button
      type="button"
      className={main ? 'desk__button desk__button--main' : 'desk__button'}
      onClick={() => onDeed(deed)}
      data-deed={deed}
    >
      {say(`key.${deed}`)}
    </button>
  );
  if (!may.write) return <p className="desk__note">{say('readOnly')}</p>;
  return (
    <div className="desk__actions">
      {button('confirm', !(approves && passage.state === 'needsReview'))}
      {approves ? button('approve', passage.state === 'needsReview') : null}
      {may.approve && passage.target !== '' ? button('return') : null}
      {passage.state === 'outdated' ? button('stillCorrect') : null}
      {button('copySource')}
      {machine === null ? null : (
        <button type="button" className="desk__button" onClick={() => onDeed('machine')} data-deed="machine">
          {say('machine.one', { name: machine })}
        </button>
      )}
      {may.approve && !approves && passage.target !== '' ? <span className="desk__note">{say('notOwn')}</span> : null}
    </div>
  );
}

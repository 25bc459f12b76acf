import { type ReactNode, useState } from 'react';
import type { Blocked, DeskDocument } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useSentence } from '../hooks/use-document-deeds.ts';
import type { Answer } from '../saving/desk-api.ts';
import { findingText } from '../say.ts';

interface Props {
  readonly document: DeskDocument;
  readonly onPublish: (reason?: string) => Promise<Answer<unknown>>;
  readonly onGo: (key: string) => void;
  readonly onClose: () => void;
}

/** Publishes the language; where errors stand against it, shows them with the way to each, and asks whoever may for a reason. */
export function PublishDialog({ document, onPublish, onGo, onClose }: Props): ReactNode {
  const { say, words } = useSetting();
  const sentence = useSentence();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [blocked, setBlocked] = useState<Blocked | null>(null);
  const [reason, setReason] = useState('');
  const { reviewed, ...open } = document.totals.passages;
  const unfinished = Object.values(open).reduce((sum, count) => sum + count, 0);

  const publish = async () => {
    setIsBusy(true);
    setProblem('');
    const answer = await onPublish(blocked === null ? undefined : reason.trim());
    setIsBusy(false);
    if (answer.type === 'done') onClose();
    else if (answer.type === 'refused' && isBlocked(answer.body)) setBlocked(answer.body);
    else setProblem(sentence(answer));
  };
  const mayTry = blocked === null || blocked.mayOverride;
  const mayGoOn = blocked === null || (blocked.mayOverride && reason.trim() !== '');
  return (
    <Dialog title={say('publish')} step={isBusy ? 'busy' : blocked === null ? 'ask' : 'blocked'} onClose={onClose}>
      <form
        className="desk__form"
        onSubmit={(event) => {
          event.preventDefault();
          void publish();
        }}
      >
        <p>{unfinished === 0 ? say('publish.ready', { count: reviewed }) : say('publish.unfinished', { count: unfinished })}</p>
        {problem === '' ? null : (
          <p className="desk__finding desk__finding--error" role="alert">
            <span>{problem}</span>
          </p>
        )}
        {blocked === null ? null : (
          <div role="alert">
            <p>{say('publish.blocked')}</p>
            <ul className="desk__found">
              {blocked.passages.map(({ key, findings }) => (
                <li key={key}>
                  <button type="button" className="desk__button desk__button--quiet" onClick={() => onGo(key)}>
                    {say('publish.go', { number: document.passages.findIndex((passage) => passage.key === key) + 1 })}
                  </button>
                  {document.passages.some((passage) => passage.key === key && passage.hasNewError) ? (
                    <strong>{say('state.reviewedWithError')}: </strong>
                  ) : null}
                  <span>{findings.map((finding) => findingText(words, finding)).join(' ')}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {blocked?.mayOverride === true ? (
          <label className="desk__field">
            {say('publish.reason')}
            <textarea rows={2} required value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
        ) : null}
        <div className="desk__actions">
          {mayTry ? (
            <button type="submit" className="desk__button desk__button--main" disabled={isBusy || !mayGoOn}>
              {say(blocked === null ? 'publish.now' : 'publish.anyway')}
            </button>
          ) : null}
          <button type="button" className={`desk__button${mayTry ? '' : ' desk__button--main'}`} onClick={onClose}>
            {say('publish.later')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function isBlocked(body: unknown): body is Blocked {
  return typeof body === 'object' && body !== null && 'passages' in body && 'mayOverride' in body;
}

import { type ReactNode, useState } from 'react';
import { useSetting } from '../desk-context.ts';
import { Dialog } from './dialog.tsx';
import { TaggedText } from './tagged-text.tsx';

interface Props {
  readonly text: string;
  readonly lang: string;
  readonly formUrl: string;
  readonly mayWrite: boolean;
  readonly onFollow: () => void;
}

/** A text that somebody built differently in the form: kept as it is, changed there, and only on a clear yes cut to the source's shape. */
export function FreePassage({ text, lang, formUrl, mayWrite, onFollow }: Props): ReactNode {
  const { say } = useSetting();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <p>
        <TaggedText text={text} lang={lang} />
      </p>
      <p className="desk__note">
        {say('free')} <a href={formUrl}>{say('free.form')}</a>
      </p>
      {mayWrite ? (
        <button type="button" className="desk__button" onClick={() => setIsAsking(true)}>
          {say('free.follow')}
        </button>
      ) : null}
      {isAsking ? (
        <Dialog title={say('free.follow')} onClose={() => setIsAsking(false)}>
          <p>{say('free.ask')}</p>
          <div className="desk__actions">
            <button
              type="button"
              className="desk__button desk__button--main"
              onClick={() => {
                setIsAsking(false);
                onFollow();
              }}
            >
              {say('free.yes')}
            </button>
            <button type="button" className="desk__button" onClick={() => setIsAsking(false)}>
              {say('free.no')}
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

import type { ReactNode } from 'react';
import { useSetting } from '../desk-context.ts';
import type { SavingView } from '../saving/saver.ts';

interface Props {
  readonly view: SavingView;
  readonly onAgain: () => void;
}

/** Whether everything is saved, in quiet words; loud only where somebody must do something. */
export function SavingState({ view, onAgain }: Props): ReactNode {
  const { say, language } = useSetting();
  const { link, sending, unsaved, unkept, held, savedAt } = view;
  if (unkept)
    return (
      <p className="desk__saving desk__saving--alarm" role="alert">
        {say('save.unkept')}
      </p>
    );
  if (link === 'signedOut' || link === 'otherPerson') {
    return (
      <p className="desk__saving desk__saving--alarm" role="alert">
        {say(`save.${link}`)}{' '}
        <a href="/admin/login" target="_blank" rel="noreferrer">
          {say('save.signIn')}
        </a>{' '}
        <button type="button" className="desk__button" onClick={onAgain}>
          {say('save.goOn')}
        </button>
      </p>
    );
  }
  if (link === 'unreachable') {
    return (
      <p className="desk__saving desk__saving--alarm" role="alert">
        {say('save.offline', { count: unsaved.size })}{' '}
        <button type="button" className="desk__button" onClick={onAgain}>
          {say('save.again')}
        </button>
      </p>
    );
  }
  if (sending) return <p className="desk__saving">{say('save.saving')}</p>;
  if (held) return <p className="desk__saving desk__saving--alarm">{say('row.refused')}</p>;
  if (unsaved.size > 0) return <p className="desk__saving">{say('save.waiting')}</p>;
  if (savedAt === null) return <p className="desk__saving">{say('save.nothing')}</p>;
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(savedAt);
  return <p className="desk__saving">{say('save.saved', { time })}</p>;
}

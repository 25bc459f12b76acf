import type { ReactNode } from 'react';
import { localeInfo } from '@/languages/locales.ts';
import type { DeskDocument } from '../desk-contract.ts';
import { useSetting } from './desk-context.ts';
import { Progress } from './parts/progress.tsx';

interface Props {
  readonly document: DeskDocument;
  readonly offersPublish: boolean;
  readonly onOpen: (dialog: 'keys' | 'find' | 'publish' | 'assign') => void;
  readonly onPrefill: () => void;
  readonly onMachine: () => void;
}

/** What is translated into what, how far it is, for whom and until when, and what concerns the whole document. */
export function DeskHeader({ document, offersPublish, onOpen, onPrefill, onMachine }: Props): ReactNode {
  const { say, language, targetTag } = useSetting();
  const { title, locale, sourceLocale, may, machine, assignee, due, totals, formUrl, published } = document;
  const missing = totals.passages.missing;
  const day = due === null ? undefined : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(due));
  return (
    <header className="desk__header">
      <div className="desk__title">
        <h1>{title}</h1>
        <p>
          {localeInfo[sourceLocale].name} <span aria-hidden="true">→</span>
          <span className="desk__hidden"> {say('into')} </span> <strong lang={targetTag}>{localeInfo[locale].name}</strong> ·{' '}
          {say(published ? 'published' : 'notPublished')}
          {assignee === null ? null : <> · {say('assigned', { name: assignee.name })}</>}
          {day === undefined ? null : <> · {say('due', { date: day })}</>}
        </p>
      </div>
      <Progress totals={totals} />
      <div className="desk__actions desk__tools">
        {may.publish ? (
          <button
            type="button"
            className={offersPublish ? 'desk__button desk__button--main' : 'desk__button'}
            onClick={() => onOpen('publish')}
          >
            {say('publish')}
          </button>
        ) : null}
        {may.write && missing > 0 ? (
          <button type="button" className="desk__button" onClick={onPrefill}>
            {say('prefill')}
          </button>
        ) : null}
        {may.write && missing > 0 && machine !== null ? (
          <button type="button" className="desk__button" onClick={onMachine}>
            {say('machine.all', { name: machine, count: missing })}
          </button>
        ) : null}
        <button type="button" className="desk__button" onClick={() => onOpen('find')}>
          {say('find')}
        </button>
        {may.assign ? (
          <button type="button" className="desk__button" onClick={() => onOpen('assign')}>
            {say('assign')}
          </button>
        ) : null}
        <button type="button" className="desk__button" onClick={() => onOpen('keys')}>
          {say('key.keys')} <kbd>?</kbd>
        </button>
        <a className="desk__link" href={formUrl}>
          {say('form')}
        </a>
        <a className="desk__link" href="/admin/translate/guide">
          {say('guide')}
        </a>
      </div>
    </header>
  );
}

'use client';

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type RestoreAnswer, postRestore } from './post-restore.ts';
import type { RestoreWords } from './restore-words.ts';
import { versionAt } from './version-at.ts';
import './restore.css';

/** In the head of a version's page, in the place of Payload's button: makes a draft of the language in view from that version. */
export function RestoreButton({ words }: { readonly words: RestoreWords }): ReactNode {
  const { config } = useConfig();
  const { code } = useLocale();
  const { i18n } = useTranslation();
  const { admin, api } = config.routes;
  const version = versionAt(usePath().slice(admin.length));
  const [answer, setAnswer] = useState<RestoreAnswer | 'busy'>();
  if (version === undefined) return null;
  const restore = async (removePassages: boolean) => {
    setAnswer('busy');
    setAnswer(
      await postRestore({
        address: `${api}/${version.api}?locale=${code}${removePassages ? '&removePassages=true' : ''}`,
        language: i18n.language,
        failed: words.failed,
      }),
    );
  };
  return (
    <>
      <button
        type="button"
        id="restore-version"
        className="restore__button"
        disabled={answer === 'busy'}
        onClick={() => void restore(false)}
      >
        {words.button[code] ?? code}
      </button>
      {answer === undefined || answer === 'busy' ? null : (
        <RestoreDialog
          answer={answer}
          words={words}
          document={`${admin}/${version.document}?locale=${code}`}
          onRemove={() => void restore(true)}
          onClose={() => {
            setAnswer(undefined);
          }}
        />
      )}
    </>
  );
}

/** The page's path. Every page that Payload's admin opens draws its head anew, so that it is read again each time; empty on the server. */
function usePath(): string {
  return useSyncExternalStore(
    () => () => undefined,
    () => window.location.pathname,
    () => '',
  );
}

interface DialogProps {
  readonly answer: RestoreAnswer;
  readonly words: RestoreWords;
  readonly document: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** What came of it: done, with what has no place any more; refused; or a question, with what would go. */
function RestoreDialog({ answer, words, document: address, onRemove, onClose }: DialogProps): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    ref.current?.showModal();
    // React's own autoFocus comes before the window is shown.
    ref.current?.querySelector<HTMLElement>('[data-main]')?.focus();
  }, []);
  return (
    <dialog ref={ref} className="restore__dialog" aria-labelledby="restore-title" onCancel={onClose}>
      <h2 id="restore-title">{words.title[answer.state]}</h2>
      {answer.state === 'failed' ? <p role="alert">{answer.error}</p> : null}
      {answer.state === 'done' ? <p>{answer.lost.length === 0 ? words.whole : words.lost}</p> : null}
      {answer.state === 'done' ? <Passages of={answer.lost} /> : null}
      {answer.state === 'removes' ? <p>{answer.message}</p> : null}
      {answer.state === 'removes'
        ? Object.entries(answer.removed).map(([code, passages]) => (
            <section key={code}>
              <h3>{words.languages[code] ?? code}</h3>
              <Passages of={passages} />
            </section>
          ))
        : null}
      <footer>
        {answer.state === 'removes' ? (
          <button type="button" id="restore-remove" data-main className="restore__button" onClick={onRemove}>
            {words.remove}
          </button>
        ) : null}
        {answer.state === 'done' ? (
          <a id="restore-open" data-main className="restore__button" href={address}>
            {words.open}
          </a>
        ) : (
          <button
            type="button"
            data-main={answer.state === 'failed' ? true : undefined}
            className="restore__button restore__button--quiet"
            onClick={onClose}
          >
            {words.cancel}
          </button>
        )}
      </footer>
    </dialog>
  );
}

function Passages({ of }: { readonly of: readonly { readonly place: string; readonly text: string }[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <ul>
      {of.map(({ place, text }, index) => (
        <li key={index}>
          <small>{place}</small> {text}
        </li>
      ))}
    </ul>
  );
}

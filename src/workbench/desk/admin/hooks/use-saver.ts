import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Conflict, Saved } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { sendSave } from '../saving/desk-api.ts';
import { browserStorage } from '../saving/browser-storage.ts';
import { dropText, keepText, type KeptPlace } from '../saving/kept-texts.ts';
import type { Edit } from '../saving/passage-save.ts';
import { Saver, type SavingView } from '../saving/saver.ts';
import { useLatest } from './use-latest.ts';

interface Handlers {
  readonly onSaved: (saved: Saved, edit: Edit) => void;
  readonly onConflict: (key: string, conflict: Conflict) => void;
  readonly onSourceChanged: (key: string, conflict: Conflict) => void;
  readonly onRefused: (key: string, message: string) => void;
}

const atFirst: SavingView = { link: 'ok', sending: false, unsaved: new Map(), unkept: false, held: false, savedAt: null };

/** The saver of this page: sends when the page is left, and tries again when the network or the person comes back. */
export function useSaver(place: KeptPlace, handlers: Handlers): { readonly saver: Saver; readonly view: SavingView } {
  const { ask, address } = useSetting();
  const onSaved = useLatest(handlers.onSaved);
  const onConflict = useLatest(handlers.onConflict);
  const onSourceChanged = useLatest(handlers.onSourceChanged);
  const onRefused = useLatest(handlers.onRefused);
  const [saver] = useState(
    () =>
      new Saver({
        send: (request) => sendSave(ask, address, request),
        keep: (key, { text, source }, base) => {
          const at = new Date().toISOString();
          return keepText(browserStorage(), place, { key, text, base, at, ...(source === undefined ? {} : { source }) });
        },
        drop: (key) => dropText(browserStorage(), place, key),
        onSaved,
        onConflict,
        onSourceChanged,
        onRefused,
      }),
  );
  const view = useSyncExternalStore(saver.subscribe, saver.view, () => atFirst);

  useEffect(() => {
    const leave = () => void saver.flushAll();
    const back = () => void saver.again();
    const seen = () => {
      if (document.visibilityState === 'hidden') leave();
      else if (saver.view().link !== 'ok') back();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.view().unkept) event.preventDefault();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', back);
    window.addEventListener('focus', seen);
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', back);
      window.removeEventListener('focus', seen);
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', seen);
      leave();
      saver.stop();
    };
  }, [saver]);
  return { saver, view };
}

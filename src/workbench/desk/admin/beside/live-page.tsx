import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { DeskPassage } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { markPassage } from './mark-passage.ts';

interface Props {
  readonly url: string;
  readonly passage: Pick<DeskPassage, 'source' | 'target'> | undefined;
  /** Changes when something was saved, and the page is to be read again. */
  readonly version: number;
}

/** The page as readers will see it, with the passage open marked. */
export function LivePage({ url, passage, version }: Props): ReactNode {
  const { say } = useSetting();
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState(0);

  // The page says when React has taken it over; marked before that, it would differ from what React expects.
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.current?.contentWindow && isReady(data)) setLoaded((times) => times + 1);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);

  // The preview reads itself again on this word, as beside Payload's form, and keeps its place.
  useEffect(() => {
    if (version > 0) frame.current?.contentWindow?.postMessage({ type: 'payload-document-event' }, window.location.origin);
  }, [version]);

  const target = passage?.target;
  const source = passage?.source;
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page === null || page === undefined || target === undefined || source === undefined || loaded === 0) return;
    const show = (smooth: boolean) => markPassage(page, { target, source }, smooth);
    show(!window.matchMedia('(prefers-reduced-motion: reduce)').matches);
    // What is read again comes without the mark.
    const observer = new MutationObserver(() => show(false));
    observer.observe(page.body, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [target, source, loaded]);

  return <iframe ref={frame} src={url} title={say('page.title')} className="desk__page" />;
}

/** The word that Payload's live preview sends to the window around it. */
function isReady(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'payload-live-preview' && 'ready' in data;
}

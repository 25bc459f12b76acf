'use client';

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react';
import { useRouter } from 'next/navigation.js';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { FormFollower } from './form-follower.ts';
import { showForm } from './show-form.tsx';

interface FollowProps {
  readonly kind: string;
  readonly id: string;
  readonly locale: string;
  /** The page as it is saved, until the form has told what it holds. */
  readonly children: ReactNode;
}

/** Shows what the form beside it holds, as it is typed; where that cannot be shown, what was shown last. */
export function FollowForm({ kind, id, locale, children }: FollowProps): ReactNode {
  const router = useRouter();
  const [page, setPage] = useState<ReactNode>();
  const follower = useMemo(
    () =>
      new FormFollower(async (form) => {
        const answer = await showForm({ kind, id, locale }, form).catch(() => ({ state: 'refused' }) as const);
        if (answer.state === 'shown') setPage(answer.page);
        return answer.state === 'busy' ? 'busy' : 'done';
      }),
    [kind, id, locale],
  );
  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<unknown>) => {
      const form = origin === window.location.origin ? formOf(data, locale) : undefined;
      if (form !== undefined) follower.changed(JSON.stringify(form));
    };
    window.addEventListener('message', listen);
    return () => {
      window.removeEventListener('message', listen);
      follower.stop();
    };
  }, [follower, locale]);
  const refresh = useCallback(() => {
    if (!follower.refresh()) router.refresh();
  }, [follower, router]);
  return (
    <>
      <RefreshRouteOnSave refresh={refresh} serverURL={typeof window === 'undefined' ? '' : window.location.origin} />
      {page ?? children}
    </>
  );
}

/** The values in what Payload's form tells (ui 3.90, LivePreview/Window), where they are of this language. */
function formOf(message: unknown, locale: string): object | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, data, locale: said } = message as Readonly<Record<string, unknown>>;
  return type === 'payload-live-preview' && said === locale && typeof data === 'object' && data !== null ? data : undefined;
}

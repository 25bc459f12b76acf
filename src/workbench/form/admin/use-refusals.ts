'use client';

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { conflictIn, type SaidConflict, type Side } from './conflict.ts';
import { type SaveAnswer, watchSaves } from './watch-saves.ts';

/** What keeps a save from reaching the server, other than its words. */
export type Trouble = 'signedOut' | 'offline';

export interface Refusals {
  readonly conflict: SaidConflict | undefined;
  readonly trouble: Trouble | undefined;
  /** Where to sign in again. */
  readonly signIn: string;
  /** Saves once more, each place as decided. */
  readonly decide: (sides: Readonly<Record<string, Side>>) => void;
  readonly close: () => void;
}

/** Listens to what becomes of this form's saves, and says what Payload's own message leaves out. */
export function useRefusals({ base }: { readonly base: unknown }): Refusals {
  const form = useForm();
  const { config } = useConfig();
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const [conflict, setConflict] = useState<SaidConflict & { readonly save: SaveAnswer }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const now = useRef(form);
  useEffect(() => {
    now.current = form;
  });
  const { admin, api } = config.routes;
  const path = `${api}/${globalSlug === undefined ? `${collectionSlug ?? ''}${id === undefined ? '' : `/${id}`}` : `globals/${globalSlug}`}`;

  useEffect(
    () =>
      watchSaves((save) => {
        if (new URL(save.url, window.location.href).pathname === path) {
          void readAnswer(save, api).then((said) => {
            setTrouble(said.trouble);
            setConflict(said.conflict === undefined ? undefined : { ...said.conflict, save });
            // Payload takes a publication that was refused for saved.
            if (said.conflict !== undefined || said.trouble !== undefined) now.current.setModified(true);
          });
        }
      }),
    [path, api],
  );

  return {
    conflict,
    trouble,
    signIn: `${admin}/login`,
    decide: (sides) => {
      if (conflict === undefined) return;
      const { save, savedAt } = conflict;
      const status = statusOf(save.body);
      setConflict(undefined);
      void form.submit({
        action: save.url,
        method: save.method === 'POST' ? 'POST' : 'PATCH',
        overrides: {
          ...(status === undefined ? {} : { _status: status }),
          basedOn: { ...(typeof base === 'object' ? base : { updatedAt: base }), decided: { on: savedAt, sides } },
        },
        skipValidation: true,
      });
    },
    close: () => {
      setConflict(undefined);
      setTrouble(undefined);
    },
  };
}

async function readAnswer(
  { answer }: SaveAnswer,
  api: string,
): Promise<{ readonly trouble?: Trouble | undefined; readonly conflict?: SaidConflict | undefined }> {
  if (answer === undefined) return { trouble: 'offline' };
  if (answer.status === 412) return { conflict: conflictIn(await answer.json()) };
  if (answer.status === 401 || answer.status === 403) return { trouble: (await isSignedOut(api)) ? 'signedOut' : undefined };
  return {};
}

/** A refusal looks the same to whoever may not and to whoever is nobody any more. */
async function isSignedOut(api: string): Promise<boolean> {
  try {
    const answer = await fetch(`${api}/users/me`, { headers: { accept: 'application/json' } });
    const { user } = (await answer.json()) as { readonly user?: unknown };
    return user === null;
  } catch {
    return false;
  }
}

/** The status that a save asked for: Payload's form sends its values as JSON in one part. */
function statusOf(body: FormData): unknown {
  const written = body.get('_payload');
  const values: unknown = typeof written === 'string' ? JSON.parse(written) : undefined;
  return typeof values === 'object' && values !== null && '_status' in values ? values._status : undefined;
}

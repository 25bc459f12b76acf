'use client';

import { toast, useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { browserStorage } from '../../desk/admin/saving/browser-storage.ts';
import { dropForm, type FormPlace, keepForm, type KeptForm, keptForm } from '../kept-form.ts';
import { isBackAtOnce, sitDown, standUp } from './sitting.ts';
import { type FormBase, timeIn } from './use-form-base.ts';

/** A pause in typing after which it is kept, in milliseconds. */
const pause = 400;

interface Keeping {
  readonly place: FormPlace | undefined;
  readonly base: FormBase;
  /** Said when what was typed is back in the form without a question. */
  readonly isBack: string;
}

export interface KeptOffer {
  /** What was typed here and never saved; undefined where there is none, or it was decided. */
  readonly offered: KeptForm | undefined;
  /** Whether the document was saved since it was typed. */
  readonly isOlder: boolean;
  /** The browser cannot keep what is typed. */
  readonly isFull: boolean;
  readonly take: () => void;
  readonly discard: () => void;
}

/**
 * Keeps the form's text in this browser from the first change until a save has it, and offers it again to the same person: after a closed
 * tab, an ended session, a lost connection. Where the form is only drawn anew under their hands it is put back without a question.
 */
export function useKeptForm({ place, base, isBack }: Keeping): KeptOffer {
  const form = useForm();
  const [fields] = useAllFormFields();
  const isModified = useFormModified();
  const { initialState, data, getDocPreferences } = useDocumentInfo();
  const [offered, setOffered] = useState<KeptForm>();
  const [isFull, setFull] = useState(false);
  const updatedAt: unknown = data?.['updatedAt'];
  const name = place === undefined ? undefined : [place.person, place.kind, place.id, place.locale].join(' ');
  // Read when something happens, so that no effect runs again because Payload's form gave itself a new object.
  const now = useRef({ form, place, base, isBack });
  const isDirty = useRef(false);
  const isPutting = useRef(false);
  useEffect(() => {
    now.current = { form, place, base, isBack };
  });

  // Payload asks for these at the first change and remembers the question: where the connection is lost then, every later save waits for that
  // answer for ever, stored and all (`providers/Preferences`, 3.90).
  useEffect(() => {
    void getDocPreferences();
  }, [getDocPreferences]);

  const keep = useCallback(() => {
    const { form: typed, place: at, base: on } = now.current;
    if (at === undefined || !isDirty.current || isPutting.current) return;
    const { basedOn: _, ...values } = typed.getData() as Record<string, unknown>;
    setFull(!keepForm(browserStorage(), at, { base: on.current, values, at: new Date().toISOString() }));
  }, []);

  const putBack = useCallback(async (kept: KeptForm) => {
    isPutting.current = true;
    try {
      await now.current.form.reset(kept.values);
      now.current.form.setModified(true);
      now.current.base.goBackTo(kept.base);
      isDirty.current = true;
    } finally {
      isPutting.current = false;
    }
  }, []);

  useEffect(() => {
    if (!isModified && !isDirty.current) return;
    isDirty.current = true;
    const timer = setTimeout(keep, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [fields, isModified, keep]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
    };
  }, [keep]);

  const savedAs = useRef({ updatedAt, initialState });
  useEffect(() => {
    const isSaved = savedAs.current.updatedAt !== updatedAt && savedAs.current.initialState === initialState;
    savedAs.current = { updatedAt, initialState };
    if (!isSaved) return;
    isDirty.current = false;
    if (now.current.place !== undefined) dropForm(browserStorage(), now.current.place);
  }, [updatedAt, initialState]);

  // The server gives the form its text: at first, and anew while somebody types.
  useEffect(() => {
    const at = now.current.place;
    if (name === undefined || at === undefined || initialState === undefined) return;
    const kept = keptForm(browserStorage(), at);
    if (kept?.tab === at.tab && isBackAtOnce(name)) {
      void putBack(kept).then(() => toast.info(now.current.isBack));
    } else setOffered(kept);
    sitDown(name);
    return () => {
      keep();
      standUp(name);
      isDirty.current = false;
    };
  }, [name, initialState, keep, putBack]);

  const forget = () => {
    if (place !== undefined && offered !== undefined) dropForm(browserStorage(), { ...place, tab: offered.tab });
    setOffered(undefined);
  };
  return {
    offered,
    isOlder: offered !== undefined && timeIn(offered.base) !== updatedAt,
    isFull,
    take: () => {
      if (offered === undefined) return;
      forget();
      void putBack(offered).then(keep);
    },
    discard: forget,
  };
}

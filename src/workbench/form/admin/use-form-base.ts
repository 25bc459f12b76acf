'use client';

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

/** Where a save says which copy it was made from, since Payload's form (3.90) lets nobody set a header. */
const path = 'basedOn';

export interface FormBase {
  /** As the save says it (`access/stale-saves/based-on.ts`); undefined for what is not stored yet. */
  readonly current: unknown;
  /** For text brought back: it was typed on an older copy than the one that the form was opened with. */
  readonly goBackTo: (base: unknown) => void;
}

/**
 * Keeps in the form's data which copy it was made from, so that each of Payload's own buttons sends it along in the body; it is put back when
 * a save or a reset gives the form its state anew.
 */
export function useFormBase(hasVersions: boolean): FormBase {
  const { data } = useDocumentInfo();
  const { dispatchFields } = useForm();
  const updatedAt: unknown = data?.['updatedAt'];
  const [former, setFormer] = useState<{ readonly base: unknown; readonly shown: unknown }>();
  const held: unknown = useFormFields(([fields]) => fields[path]?.value);
  const own = typeof updatedAt !== 'string' ? undefined : hasVersions ? updatedAt : { updatedAt, values: data };
  // A save makes the newest copy its base.
  const current = former !== undefined && former.shown === updatedAt ? former.base : own;
  // At each drawing: the form's own first state comes after this, and leaves out what it does not know.
  useEffect(() => {
    if (current !== undefined && timeIn(held) !== timeIn(current)) dispatchFields({ type: 'UPDATE', path, value: current });
  });
  const goBackTo = useCallback(
    (base: unknown) => {
      setFormer({ base, shown: updatedAt });
    },
    [updatedAt],
  );
  return { current, goBackTo };
}

/** `updatedAt` of the copy that a base names. */
export function timeIn(base: unknown): unknown {
  return typeof base === 'object' && base !== null && 'updatedAt' in base ? base.updatedAt : base;
}

'use client';

import { useFormFields } from '@payloadcms/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { readCitedAs } from '../../bibliography/admin/read-cited-as.ts';

/** A citation in the editor, as it will be read: "(Wenger, 1998)". Three dots until the work is known. */
export function CitationLabel(): ReactNode {
  const value = useFormFields(([fields]) => fields['reference']?.value);
  const form = useFormFields(([fields]) => fields['form']?.value);
  const locator = useFormFields(([fields]) => fields['locator']?.value);
  const prefix = useFormFields(([fields]) => fields['prefix']?.value);
  const id = typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  const [known, setKnown] = useState<{ readonly id: string; readonly cited: string } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let left = false;
    void readCitedAs(id).then((cited) => {
      if (!left && cited !== null) setKnown({ id, cited });
    });
    return () => {
      left = true;
    };
  }, [id]);
  const cited = known !== null && known.id === id ? known.cited : '…';
  return <span>{written({ cited, form, locator: wordsOf(locator), prefix: wordsOf(prefix) })}</span>;
}

interface Citation {
  readonly cited: string;
  readonly form: unknown;
  readonly locator: string;
  readonly prefix: string;
}

function written({ cited, form, locator, prefix }: Citation): string {
  const place = locator === '' ? '' : `, ${locator}`;
  const before = prefix === '' ? '' : `${prefix} `;
  const comma = cited.lastIndexOf(', ');
  const [names, year] = comma === -1 ? [cited, ''] : [cited.slice(0, comma), cited.slice(comma + 2)];
  if (form === 'narrative') return `${before}${names} (${year}${place})`;
  return form === 'year' ? `(${year}${place})` : `(${before}${cited}${place})`;
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

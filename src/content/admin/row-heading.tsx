'use client';

import { useRowLabel } from '@payloadcms/ui';
import type { ReactNode } from 'react';

/** Fields that say what a row is about, the most telling first. */
const telling = ['heading', 'title', 'name', 'role', 'text', 'family', 'literal'] as const;

/** The head of a row in the form: its own words behind its number, so that a closed row can be told from the next. */
export function RowHeading({ row }: { readonly row: string }): ReactNode {
  const { data, rowNumber } = useRowLabel<Readonly<Record<string, unknown>> | undefined>();
  const words = telling.map((name) => data?.[name]).find((value) => typeof value === 'string' && value !== '');
  return `${row} ${String((rowNumber ?? 0) + 1)}${typeof words === 'string' ? ` · ${words.slice(0, 80)}` : ''}`;
}

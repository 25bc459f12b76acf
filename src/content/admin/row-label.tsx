import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { RowHeading } from './row-heading.tsx';

/** Gives the row's head its word in the person's language. `row` is the array's name. */
export function RowLabel({ i18n, row }: ServerProps & { readonly row: string }): ReactNode {
  return <RowHeading row={message(i18n.language, `row.${row}.one`)} />;
}

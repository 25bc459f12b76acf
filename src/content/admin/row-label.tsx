import type { ArrayField, ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { labelIn } from '../shared/label-in.ts';
import { RowHeading } from './row-heading.tsx';

/** Gives the row's head its word in the person's language, as the array's own label has it. */
export function RowLabel({ i18n, field }: ServerProps & { readonly field: ArrayField }): ReactNode {
  return <RowHeading row={labelIn(field.labels?.singular, i18n.language) ?? field.name} />;
}

import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { FormKeeper } from './form-keeper.tsx';
import { formWords } from './form-words.ts';

/** Stands in the form of each document; shows itself when something typed is in danger. */
export function FormGuard({ i18n, hasVersions }: ServerProps & { readonly hasVersions: boolean }): ReactNode {
  return <FormKeeper words={formWords(i18n.language)} hasVersions={hasVersions} />;
}

import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { RestoreButton } from './restore-button.tsx';
import { restoreWords } from './restore-words.ts';

/** In the head of every page of the admin; shows itself where that is a version's. */
export function RestoreAction({ i18n }: ServerProps): ReactNode {
  return <RestoreButton words={restoreWords(i18n.language)} />;
}

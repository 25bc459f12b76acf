import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { UsageTabLink } from './usage-tab.tsx';

/** Gives the tab its words in the person's language. */
export function UsageTab({ i18n }: ServerProps): ReactNode {
  return <UsageTabLink words={message(i18n.language, 'usage.tab')} />;
}

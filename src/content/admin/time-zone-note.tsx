import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { LocalZone } from './local-zone.tsx';

/** Below a moment in a form: whose clock it goes by. */
export function TimeZoneNote({ i18n }: ServerProps): ReactNode {
  return <LocalZone language={i18n.language} words={message(i18n.language, 'timeZone.note')} />;
}

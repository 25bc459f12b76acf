import type { ReactNode } from 'react';
import { useSetting } from '../desk-context.ts';

/** A moment (ISO 8601) in the person's language and time; nothing where there is none. */
export function When({ at }: { readonly at: string }): ReactNode {
  const { language } = useSetting();
  if (at === '') return null;
  const text = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
  // The server does not know the person's time zone.
  return (
    <time dateTime={at} suppressHydrationWarning>
      {text}
    </time>
  );
}

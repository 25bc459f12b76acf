import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { personOf } from '@/access/person.ts';
import { locales } from '@/languages/locales.ts';
import { mayImport } from '../import-rights.ts';

/** In the admin's menu, for whoever may create documents or write the text of one. */
export function ImportLink({ i18n, payload, user }: ServerProps): ReactNode {
  const person = personOf(user);
  if (!locales.some((locale) => mayImport(person, locale))) return null;
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/import`} id="nav-import">
      <span className="nav__link-label">{message(i18n.language, 'import.nav')}</span>
    </a>
  );
}

import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { personOf } from '@/people/person.ts';
import { mayAnywhere } from '@/people/rights.ts';

/** In the admin's menu, for whoever may create documents. */
export function ImportLink({ i18n, payload, user }: ServerProps): ReactNode {
  if (!mayAnywhere(personOf(user), 'create')) return null;
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/import`} id="nav-import">
      <span className="nav__link-label">{message(i18n.language, 'import.nav')}</span>
    </a>
  );
}

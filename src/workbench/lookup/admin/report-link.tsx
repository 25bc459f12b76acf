import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';

/** In the admin's menu, for people who work here. */
export function ReportLink({ i18n, payload, user }: ServerProps): ReactNode {
  if (!mayAnywhere(personOf(user), 'readVersions')) return null;
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/links`} id="nav-links">
      <span className="nav__link-label">{message(i18n.language, 'report.nav')}</span>
    </a>
  );
}

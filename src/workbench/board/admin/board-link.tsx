import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { personOf } from '@/access/person.ts';
import { maySeeBoard } from '../may-see-board.ts';

/** In the admin's menu, for staff. */
export function BoardLink({ i18n, payload, user }: ServerProps): ReactNode {
  if (!maySeeBoard(personOf(user))) return null;
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/translate`} id="nav-translations">
      <span className="nav__link-label">{message(i18n.language, 'board.nav')}</span>
    </a>
  );
}

import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { type GuideName, guides } from '@/content/admin/guides.ts';
import { message } from '@/languages/label.ts';
import { personOf } from '@/access/person.ts';
import type { Role } from '@/access/roles.ts';

/** Programs read no guide. */
const guideOf: Readonly<Record<Role, GuideName | undefined>> = {
  administrator: 'administrators',
  editor: 'editors',
  translator: 'translators',
  reviewer: 'translators',
  reader: undefined,
};

/** In the admin's menu: the guide for what somebody does here. From there the others are one step away. */
export function GuideNav({ i18n, payload, user }: ServerProps): ReactNode {
  const person = personOf(user);
  const name = person === null ? undefined : guideOf[person.role];
  if (name === undefined) return null;
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}${guides[name].path}`} id="nav-guide">
      <span className="nav__link-label">{message(i18n.language, 'guide.nav')}</span>
    </a>
  );
}

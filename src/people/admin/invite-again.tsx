import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';
import { InviteAgainButton } from './invite-again-button.tsx';
import { inviteWords } from './invite-words.ts';

/** On somebody's page, for administrators: a new link to set the password. */
export function InviteAgain({ i18n, payload, user, id }: ServerProps & { readonly id?: string | number }): ReactNode {
  if (!mayAnywhere(personOf(user), 'managePeople') || id === undefined) return null;
  return <InviteAgainButton address={`${payload.config.routes.api}/users/${String(id)}/invite`} words={inviteWords(i18n.language)} />;
}

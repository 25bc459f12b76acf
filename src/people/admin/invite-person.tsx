import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { localeInfo, locales } from '@/languages/locales.ts';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';
import { roles } from '@/access/roles.ts';
import { InviteForm } from './invite-form.tsx';
import { inviteWords } from './invite-words.ts';

/** Above the list of people, for administrators: invites somebody. */
export function InvitePerson({ i18n, payload, user }: ServerProps): ReactNode {
  if (!mayAnywhere(personOf(user), 'managePeople')) return null;
  const speak = (key: string) => message(i18n.language, key);
  return (
    <InviteForm
      address={`${payload.config.routes.api}/users/invite`}
      words={inviteWords(i18n.language)}
      fields={{
        name: speak('field.name'),
        email: speak('field.email'),
        role: speak('field.role'),
        languages: speak('field.languages'),
        language: speak('field.language'),
      }}
      roles={roles.map((value) => ({ value, text: speak(`option.role.${value}`) }))}
      locales={locales.map((value) => ({ value, text: localeInfo[value].name }))}
    />
  );
}

import type { CollectionConfig } from 'payload';
import { withLabels } from '@/content/shared/with-labels.ts';
import { label } from '@/languages/label.ts';
import { defaultLocale, localeInfo, locales } from '@/languages/locales.ts';
import { accountAccess, byAdministrators, keyHolders } from './accounts/account-access.ts';
import { askForPassword } from './accounts/ask-for-password.ts';
import { endSessions } from './accounts/end-sessions.ts';
import { guardAccounts } from './accounts/guard-accounts.ts';
import { inviteAgain, invitePerson } from './accounts/invite-endpoints.ts';
import { keepLastAdministrator, keepLastAdministratorFromDeletion } from './accounts/keep-last-administrator.ts';
import { passwordLetter } from './accounts/letters.ts';
import { rememberLanguage } from './accounts/remember-language.ts';
import { sameAnswer, sameLockAnswer } from './accounts/same-answer.ts';
import { roles } from './roles.ts';

/** Seven failed attempts an hour at most, so that guessing takes longer than anyone has. */
const lockOut = { maxLoginAttempts: 5, lockTime: 10 * 60 * 1000 };

/** People who work here, and programs that read through the API. */
export const users: CollectionConfig = withLabels({
  slug: 'users',
  admin: {
    group: label('group.people'),
    useAsTitle: 'email',
    defaultColumns: ['name', 'email', 'role', 'languages'],
    components: {
      beforeListTable: ['@/people/admin/invite-person.tsx#InvitePerson'],
      edit: { beforeDocumentControls: ['@/people/admin/invite-again.tsx#InviteAgain'] },
    },
  },
  access: accountAccess,
  auth: {
    ...lockOut,
    useAPIKey: true,
    useSessions: true,
    tokenExpiration: 60 * 60 * 8,
    cookies: { sameSite: 'Lax' },
    forgotPassword: passwordLetter,
  },
  // Signing in has one door, the REST one, which gives the same answer to everybody who fails.
  graphQL: { disableMutations: true },
  endpoints: [askForPassword, invitePerson, inviteAgain],
  hooks: {
    beforeOperation: [sameAnswer, guardAccounts],
    beforeChange: [keepLastAdministrator, endSessions],
    beforeDelete: [keepLastAdministratorFromDeletion],
    afterLogin: [rememberLanguage],
    afterError: [sameLockAnswer],
  },
  fields: [
    { name: 'email', type: 'email', required: true, unique: true, access: { update: byAdministrators } },
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'language',
      type: 'select',
      defaultValue: defaultLocale,
      options: locales.map((value) => ({ value, label: localeInfo[value].name })),
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'translator',
      options: [...roles],
      saveToJWT: true,
      access: { create: byAdministrators, update: byAdministrators },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: [...locales],
      access: { create: byAdministrators, update: byAdministrators },
      admin: { condition: ({ role }) => role === 'translator' || role === 'reviewer' },
    },
    {
      name: 'readsDrafts',
      type: 'checkbox',
      defaultValue: false,
      access: { create: byAdministrators, update: byAdministrators },
      admin: { condition: ({ role }) => role === 'reader' },
    },
    { name: 'dailyLetter', type: 'checkbox', defaultValue: true, admin: { condition: ({ role }) => role !== 'reader' } },
    { name: 'apiKey', type: 'text', access: { create: keyHolders, update: keyHolders } },
  ],
});

import type { CollectionConfig } from 'payload';
import { withLabels } from '@/content/shared/with-labels.ts';
import { label } from '@/languages/label.ts';
import { defaultLocale, localeInfo, locales } from '@/languages/locales.ts';
import { accountAccess, byAdministrators } from './accounts/account-access.ts';
import { makeApiKey, revokeApiKey } from './accounts/api-key-endpoints.ts';
import { askForPassword } from './accounts/ask-for-password.ts';
import { endSessions } from './accounts/end-sessions.ts';
import { guardAccounts } from './accounts/guard-accounts.ts';
import { guardPasswords } from './accounts/guard-passwords.ts';
import { inviteAgain, invitePerson } from './accounts/invite-endpoints.ts';
import { keepLastAdministrator, keepLastAdministratorFromDeletion } from './accounts/keep-last-administrator.ts';
import { lookAtPassword, noteWeakPassword } from './accounts/note-weak-password.ts';
import { ownEndpoint } from './accounts/own-endpoint.ts';
import { redeemLink } from './accounts/redeem-link.ts';
import { rememberLanguage } from './accounts/remember-language.ts';
import { sameAnswer } from './accounts/same-answer.ts';
import { settlePassword } from './accounts/settle-password.ts';
import { limitSignIn } from './accounts/sign-in/limit-sign-in.ts';
import { welcome } from './accounts/sign-in/welcome.ts';
import { unlockAccount } from './accounts/unlock-endpoint.ts';
import { roles, worksInNamedLanguages } from '@/access/roles.ts';

/** Payload's endpoints that hash passwords or give cookies. */
const doors = [
  { method: 'post', path: '/login' },
  { method: 'post', path: '/logout' },
  { method: 'post', path: '/refresh-token' },
  { method: 'post', path: '/reset-password' },
  { method: 'post', path: '/first-register' },
  { method: 'post', path: '/' },
  { method: 'patch', path: '/' },
  { method: 'patch', path: '/:id' },
] as const;

const nobody = () => false;

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
    // Payload's lock lets anybody shut out anybody whose address they know; `accounts/sign-in` counts by account and origin.
    maxLoginAttempts: 0,
    useAPIKey: true,
    useSessions: true,
    tokenExpiration: 60 * 60 * 8,
    cookies: { sameSite: 'Lax' },
  },
  // Signing in has one door, the REST one, which gives the same answer to everybody who fails.
  graphQL: { disableMutations: true },
  endpoints: [askForPassword, invitePerson, inviteAgain, makeApiKey, revokeApiKey, unlockAccount, ...doors.map(ownEndpoint)],
  hooks: {
    // What costs little comes first, and all of it before the first statement of a transaction.
    beforeOperation: [limitSignIn, lookAtPassword, sameAnswer, guardAccounts, guardPasswords, redeemLink],
    beforeChange: [keepLastAdministrator, endSessions, settlePassword],
    beforeDelete: [keepLastAdministratorFromDeletion],
    afterLogin: [noteWeakPassword, rememberLanguage, welcome],
  },
  fields: [
    // Asked for, never stored: whoever changes a password or an address gives their own.
    {
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      admin: {
        components: { Field: '@/people/admin/current-password.tsx#CurrentPassword' },
        condition: (_, __, { operation }) => operation === 'update',
      },
    },
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
      admin: { condition: ({ role }) => worksInNamedLanguages(role) },
    },
    {
      name: 'readsDrafts',
      type: 'checkbox',
      defaultValue: false,
      access: { create: byAdministrators, update: byAdministrators },
      admin: { condition: ({ role }) => role === 'reader' },
    },
    { name: 'dailyLetter', type: 'checkbox', defaultValue: true, admin: { condition: ({ role }) => role !== 'reader' } },
    {
      name: 'mustChangePassword',
      type: 'checkbox',
      defaultValue: false,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    // Made by the server alone (`api-key-endpoints.ts`); Payload's own form would have it chosen by the browser.
    { name: 'apiKey', type: 'text', access: { create: nobody, update: nobody } },
    { name: 'keys', type: 'ui', admin: { components: { Field: '@/people/admin/api-key.tsx#ApiKey' } } },
  ],
});

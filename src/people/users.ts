import type { CollectionConfig } from 'payload';
import { label } from '@/languages/label.ts';
import { locales } from '@/languages/locales.ts';
import { withLabels } from '@/content/shared/with-labels.ts';
import { roles } from './roles.ts';

/** People who work here, and programs that read through the API. Rights are added in the composition root. */
export const users: CollectionConfig = withLabels({
  slug: 'users',
  admin: { group: label('group.people'), useAsTitle: 'email', defaultColumns: ['name', 'email', 'role', 'languages'] },
  auth: {
    useAPIKey: true,
    useSessions: true,
    tokenExpiration: 60 * 60 * 8,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax' },
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'role', type: 'select', required: true, defaultValue: 'translator', options: [...roles], saveToJWT: true },
    { name: 'languages', type: 'select', hasMany: true, options: [...locales] },
    { name: 'readsDrafts', type: 'checkbox', defaultValue: false },
  ],
});

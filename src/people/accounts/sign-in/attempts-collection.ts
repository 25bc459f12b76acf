import type { CollectionConfig } from 'payload';
import { withLabels } from '@/content/shared/with-labels.ts';
import { label } from '@/languages/label.ts';

const nobody = () => false;

/**
 * Failed attempts to sign in and letters asked for, counted by account and origin; who has signed in from where. Written and
 * read by `attempts.ts` alone. Neither addresses nor accounts stand here: a row is known by a keyed hash of them (`marks.ts`).
 */
export const attemptsCollection: CollectionConfig = withLabels({
  slug: 'login-attempts',
  admin: { group: label('group.record'), hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    // By which an operator clears what concerns one account.
    { name: 'account', type: 'text', index: true },
    { name: 'failures', type: 'number', required: true, defaultValue: 0 },
    { name: 'pausedUntil', type: 'date' },
    // Somebody has signed in to the account from here.
    { name: 'known', type: 'checkbox', defaultValue: false },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
});

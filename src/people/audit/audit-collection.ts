import type { CollectionConfig } from 'payload';
import { withLabels } from '@/content/shared/with-labels.ts';
import { label } from '@/languages/label.ts';
import { localeInfo, locales } from '@/languages/locales.ts';
import { administrators } from '@/access/own-collections.ts';
import { actions } from './actions.ts';

const nobody = () => false;

const named = { components: { Cell: '@/people/audit/admin/named-cell.tsx#NamedCell' } };

/** Who did what to which document in which language, when. Written in the transaction of the deed; nobody edits it. */
export const auditCollection: CollectionConfig = withLabels({
  slug: 'audit',
  admin: {
    group: label('group.record'),
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'action', 'documentKind', 'title', 'locale', 'personName'],
    hidden: ({ user }) => (user as { role?: unknown } | null)?.role !== 'administrator',
  },
  access: { create: nobody, read: administrators, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: { disableMutations: true },
  fields: [
    { name: 'action', type: 'select', required: true, index: true, options: [...actions] },
    { name: 'documentKind', type: 'text', required: true, admin: named },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'title', type: 'text', admin: named },
    { name: 'locale', type: 'select', options: locales.map((value) => ({ value, label: localeInfo[value].name })) },
    // No relation: the entry stays as it is when the person goes.
    { name: 'personId', type: 'text', index: true },
    { name: 'personName', type: 'text', admin: named },
    // Why a rule was set aside, in the person's own words.
    { name: 'reason', type: 'textarea' },
  ],
});

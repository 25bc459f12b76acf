import { ownCollection, personFields } from '@/translation/own-collection.ts';

/** Links to drafts for people without an account: `PreviewLinkRow`. Of the link itself only a hash is kept. */
export const previewLinksCollection = ownCollection('preview-links', [
  { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
  { name: 'kind', type: 'text', required: true },
  { name: 'document', type: 'text', required: true, index: true },
  { name: 'locale', type: 'text', required: true },
  { name: 'expiresAt', type: 'date', required: true, index: true },
  { name: 'withdrawnAt', type: 'date' },
  { name: 'lastUsedAt', type: 'date' },
  ...personFields,
]);

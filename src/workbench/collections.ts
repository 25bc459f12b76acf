import { ownCollection, personFields } from '@/translation/own-collection.ts';

/** What somebody should hear of: shown in the admin, gathered into the daily letter. */
export const notificationsCollection = ownCollection('notifications', [
  { name: 'to', type: 'text', required: true, index: true },
  { name: 'type', type: 'text', required: true },
  { name: 'kind', type: 'text' },
  { name: 'document', type: 'text' },
  { name: 'locale', type: 'text' },
  { name: 'passage', type: 'text' },
  { name: 'title', type: 'text' },
  { name: 'text', type: 'textarea' },
  // How many of them it gathers, where one stands for several.
  { name: 'count', type: 'number' },
  { name: 'sentAt', type: 'date', index: true },
  // `own` or `daily`: the letter that told it.
  { name: 'sentWith', type: 'text' },
  // Since when a server is sending it; after an hour it may be taken up by another.
  { name: 'claimedAt', type: 'date' },
  { name: 'seenAt', type: 'date' },
  ...personFields,
]);

/** Totals of a language on a day, for the trend. */
export const translationTrendCollection = ownCollection('translation-trend', [
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'day', type: 'text', required: true, index: true },
  { name: 'locale', type: 'text', required: true },
  { name: 'totals', type: 'json', required: true },
]);

export const workbenchCollections = [notificationsCollection, translationTrendCollection];

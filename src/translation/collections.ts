import type { CollectionConfig, Field } from 'payload';

const nobody = () => false;

/** Kept by the translation room alone: reached through its own endpoints, which ask the table of rights, never through Payload's. */
function own(slug: string, fields: Field[], indexes: CollectionConfig['indexes'] = []): CollectionConfig {
  return {
    slug,
    indexes,
    access: { create: nobody, read: nobody, readVersions: nobody, update: nobody, delete: nobody },
    admin: { hidden: true },
    graphQL: false,
    lockDocuments: false,
    disableDuplicate: true,
    fields,
  };
}

const place: Field[] = [
  { name: 'kind', type: 'text', required: true },
  { name: 'document', type: 'text', required: true, index: true },
  { name: 'locale', type: 'text', required: true, index: true },
];

const person: Field[] = [
  { name: 'personId', type: 'text' },
  { name: 'personName', type: 'text' },
];

/**
 * The ledger: one row for each document and language that is not its source. `entries` is `PassageEntries`, `totals` is `Totals`;
 * the rest is what the board sorts and filters by.
 */
export const translationsCollection = own('translations', [
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  ...place,
  { name: 'sourceLocale', type: 'text', required: true },
  { name: 'title', type: 'text' },
  { name: 'published', type: 'checkbox', defaultValue: false },
  // In the trash: kept, and counted nowhere.
  { name: 'deleted', type: 'checkbox', defaultValue: false },
  { name: 'totals', type: 'json', required: true },
  { name: 'outdatedSince', type: 'date' },
  { name: 'assigneeId', type: 'text', index: true },
  { name: 'assigneeName', type: 'text' },
  { name: 'assignedBy', type: 'text' },
  { name: 'due', type: 'date' },
  { name: 'entries', type: 'json', required: true },
]);

/** What happened to passages: one record a save, never changed; `history/history-record.ts` says how several lines stand in one. */
export const passageHistoryCollection = own('passage-history', [
  ...place,
  { name: 'passage', type: 'text', required: true, index: true },
  { name: 'deed', type: 'text', required: true },
  { name: 'state', type: 'text', required: true },
  { name: 'origin', type: 'text' },
  { name: 'source', type: 'textarea' },
  { name: 'target', type: 'textarea' },
  { name: 'note', type: 'textarea' },
  ...person,
]);

/** What people say about a passage to each other. */
export const passageCommentsCollection = own('passage-comments', [
  ...place,
  { name: 'passage', type: 'text', required: true, index: true },
  { name: 'text', type: 'textarea', required: true },
  { name: 'mentions', type: 'json' },
  { name: 'resolved', type: 'checkbox', defaultValue: false },
  ...person,
]);

/**
 * The memory: one unit for each pair of texts. `seq` grows with every change, `removed` is the tombstone of one that was deleted, so
 * that each server can follow by its own cursor.
 */
export const memoryUnitsCollection = own(
  'memory-units',
  [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'pair', type: 'text', required: true },
    { name: 'sourceHash', type: 'text', required: true, index: true },
    { name: 'source', type: 'textarea', required: true },
    { name: 'target', type: 'textarea', required: true },
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    { name: 'removed', type: 'checkbox', defaultValue: false },
    { name: 'kind', type: 'text' },
    { name: 'document', type: 'text' },
    { name: 'passage', type: 'text' },
    { name: 'origin', type: 'text' },
    ...person,
  ],
  [{ fields: ['pair', 'seq'] }],
);

/** What somebody should hear of: shown in the admin, gathered into the daily letter. */
export const notificationsCollection = own('notifications', [
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
  ...person,
]);

/** Totals of a language on a day, for the trend. */
export const translationTrendCollection = own('translation-trend', [
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'day', type: 'text', required: true, index: true },
  { name: 'locale', type: 'text', required: true },
  { name: 'totals', type: 'json', required: true },
]);

export const translationCollections = [
  translationsCollection,
  passageHistoryCollection,
  passageCommentsCollection,
  memoryUnitsCollection,
  notificationsCollection,
  translationTrendCollection,
];

import type { Field } from 'payload';
import { ownCollection, personFields } from './own-collection.ts';

const place: Field[] = [
  { name: 'kind', type: 'text', required: true },
  { name: 'document', type: 'text', required: true, index: true },
  { name: 'locale', type: 'text', required: true, index: true },
];

/**
 * The ledger: one row for each document and language that is not its source. `entries` is `PassageEntries`, `totals` is `Totals`;
 * the rest is what the board sorts and filters by.
 */
export const translationsCollection = ownCollection('translations', [
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
export const passageHistoryCollection = ownCollection('passage-history', [
  ...place,
  { name: 'passage', type: 'text', required: true, index: true },
  { name: 'deed', type: 'text', required: true },
  { name: 'state', type: 'text', required: true },
  { name: 'origin', type: 'text' },
  { name: 'source', type: 'textarea' },
  { name: 'target', type: 'textarea' },
  { name: 'note', type: 'textarea' },
  ...personFields,
]);

/** What people say about a passage to each other. */
export const passageCommentsCollection = ownCollection('passage-comments', [
  ...place,
  { name: 'passage', type: 'text', required: true, index: true },
  { name: 'text', type: 'textarea', required: true },
  { name: 'mentions', type: 'json' },
  { name: 'resolved', type: 'checkbox', defaultValue: false },
  ...personFields,
]);

/**
 * The memory: one unit for each pair of texts. `seq` grows with every change, `removed` is the tombstone of one that was deleted, so
 * that each server can follow by its own cursor.
 */
export const memoryUnitsCollection = ownCollection(
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
    ...personFields,
  ],
  [{ fields: ['pair', 'seq'] }],
);

export const translationCollections = [translationsCollection, passageHistoryCollection, passageCommentsCollection, memoryUnitsCollection];

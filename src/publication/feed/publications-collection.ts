import type { CollectionConfig } from 'payload';
import { closed } from './closed.ts';

/**
 * One row per document and language: the record the public reads, or the tombstone of one it no longer may.
 * Its cursor is the row's place in the feed: a replaced row moves to the feed's end, so that a follower who comes late
 * sees each document once, as it is now. Only the publication room writes here.
 */
export const publicationsCollection: CollectionConfig = {
  slug: 'publications',
  access: closed,
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'state', type: 'select', options: ['published', 'tombstone'], required: true },
    { name: 'cursor', type: 'number', required: true, unique: true, index: true },
    // Of the write that made the row as it is; the same for all rows of one transaction (`feed-marks-collection.ts`).
    { name: 'mark', type: 'text' },
    { name: 'entry', type: 'json' },
    { name: 'formerSlugs', type: 'json' },
    { name: 'uses', type: 'text', hasMany: true, index: true },
    { name: 'record', type: 'json' },
  ],
};

/** Every address a document has had, so that old ones lead to it and nobody else takes them. */
export const slugsCollection: CollectionConfig = {
  slug: 'slugs',
  access: closed,
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
  ],
};

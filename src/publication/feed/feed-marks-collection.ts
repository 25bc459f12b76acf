import type { CollectionConfig } from 'payload';
import { closed } from './closed.ts';

/**
 * The history of the feed: one row for each transaction that wrote to it, at the first cursor that it took. It holds for
 * that cursor and those after it, up to the next row. Written by `take-cursor.ts`, pruned by `prune-marks.ts`.
 */
export const feedMarksCollection: CollectionConfig = {
  slug: 'feed-marks',
  access: closed,
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'cursor', type: 'number', required: true, unique: true, index: true },
    { name: 'mark', type: 'text', required: true },
    { name: 'time', type: 'date', required: true },
  ],
};

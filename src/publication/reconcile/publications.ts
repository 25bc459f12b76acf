import type { Plugin } from 'payload';
import { feedMarksCollection } from '../feed/feed-marks-collection.ts';
import { publicationsCollection, slugsCollection } from '../feed/publications-collection.ts';

/** Adds the collections of the publication room; `followSaves` fills them. */
export function publications(): Plugin {
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []), publicationsCollection, feedMarksCollection, slugsCollection],
  });
}

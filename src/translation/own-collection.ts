import type { CollectionConfig, Field } from 'payload';

const nobody = () => false;

/**
 * A collection that its room alone keeps: reached through endpoints of our own, which ask the table of rights, never through Payload's.
 * @param slug of the collection, and of its table
 */
export function ownCollection(slug: string, fields: Field[], indexes: CollectionConfig['indexes'] = []): CollectionConfig {
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

/** Who did something, as they were called then. */
export const personFields: Field[] = [
  { name: 'personId', type: 'text' },
  { name: 'personName', type: 'text' },
];

import type { CollectionConfig, Field } from 'payload';
import { label } from '@/languages/label.ts';
import { allFacts, type KindSlug } from '../all-facts.ts';
import { documentFields } from './document-fields.ts';
import type { KindFacts } from './kind-facts.ts';
import { withLabels } from './with-labels.ts';

/** A kind of content as Payload stores it, with what it says of itself. */
export interface Kind<Slug extends KindSlug = KindSlug> {
  readonly slug: Slug;
  readonly facts: KindFacts;
  readonly collection: CollectionConfig;
}

interface DocumentKind<Slug extends KindSlug> {
  slug: Slug;
  /** The heading under which the admin lists it: `group.NAME` in the label catalogues. */
  group: 'content' | 'learning' | 'shared';
  fields: Field[];
  defaultColumns?: string[];
}

/** A kind that people write, translate and publish: drafts and a status per language, versions, trash, locking. */
export function documentKind<Slug extends KindSlug>({ slug, group, fields, defaultColumns }: DocumentKind<Slug>): Kind<Slug> {
  return {
    slug,
    facts: allFacts[slug],
    collection: withLabels({
      slug,
      admin: {
        group: label(`group.${group}`),
        useAsTitle: 'title',
        defaultColumns: defaultColumns ?? ['title', 'sourceLocale', '_status', 'publishOn', 'updatedAt'],
      },
      defaultSort: '-updatedAt',
      trash: true,
      lockDocuments: { duration: 300 },
      // maxPerDoc 0: with a limit every save reads all versions to find the oldest (traps, speed); a job prunes instead.
      versions: { maxPerDoc: 0, drafts: { localizeStatus: true, validate: false, autosave: false } },
      fields: documentFields(fields),
    }),
  };
}

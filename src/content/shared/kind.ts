import type { CollectionConfig, Field } from 'payload';
import { label } from '@/languages/label.ts';
import type { Locale } from '@/languages/locales.ts';
import { documentFields } from './document-fields.ts';
import { withLabels } from './with-labels.ts';

/** A kind of content: what is stored, how it becomes public, and where readers find it. */
export interface Kind {
  readonly slug: string;
  readonly collection: CollectionConfig;
  /**
   * `by-status`: an editor publishes each language.
   * `when-used`: public, in the languages it has, while a published document uses it (references, media).
   */
  readonly publishes: 'by-status' | 'when-used';
  /** The word in the address of its list and pages, per language; null for a kind without pages of its own. */
  readonly path: Readonly<Record<Locale, string>> | null;
}

interface DocumentKind {
  slug: string;
  path: Readonly<Record<Locale, string>> | null;
  /** The heading under which the admin lists it: `group.NAME` in the label catalogues. */
  group: 'content' | 'learning' | 'shared';
  fields: Field[];
  defaultColumns?: string[];
}

/** A kind that people write, translate and publish: drafts and a status per language, versions, trash, locking. */
export function documentKind({ slug, path, group, fields, defaultColumns }: DocumentKind): Kind {
  return {
    slug,
    path,
    publishes: 'by-status',
    collection: withLabels({
      slug,
      admin: { group: label(`group.${group}`), useAsTitle: 'title', defaultColumns: defaultColumns ?? ['title', '_status', 'updatedAt'] },
      defaultSort: '-updatedAt',
      trash: true,
      lockDocuments: { duration: 300 },
      // maxPerDoc 0: with a limit every save reads all versions to find the oldest (traps, speed); a job prunes instead.
      versions: { maxPerDoc: 0, drafts: { localizeStatus: true, validate: false, autosave: false } },
      fields: documentFields(fields),
    }),
  };
}

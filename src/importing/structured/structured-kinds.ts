import { allFacts, type KindSlug } from '@/content/all-facts.ts';
import { kindsWhere } from '@/content/kinds-where.ts';
import type { FrontShape, StructuredText } from '@/content/shared/structured-text.ts';

/** How a field of the front matter is read, its pointers to kinds that there are. */
export type FrontField = Exclude<FrontShape, object> | { readonly points: KindSlug };

export interface StructuredKind extends StructuredText {
  /** The collection, or the global for `site`. */
  readonly slug: KindSlug | 'site';
  readonly front: Readonly<Record<string, FrontField>>;
}

const site: StructuredKind = {
  slug: 'site',
  sections: false,
  front: { name: 'value', claim: 'value', grantNumber: 'value', contact: 'group', translationState: 'value' },
  fences: { funding: ['funding', 'passage'], disclaimer: ['disclaimer', 'passage'] },
};

/** The kinds as `starter/FORMAT.md` writes them, by their names in front matter. Each kind's facts say how. */
export const structuredKinds: ReadonlyMap<string, StructuredKind> = new Map([
  ...kindsWhere(allFacts, ({ importing }) => importing !== null).flatMap((slug): [string, StructuredKind][] => {
    const { importing } = allFacts[slug];
    return importing === null ? [] : [[importing.name, { slug, ...importing.text }]];
  }),
  ['site', site],
]);

import { type AllFacts, allFacts, type KindSlug } from '@/content/all-facts.ts';
import { kindsByPlace } from '@/content/kinds-by-place.ts';

/** What a kind has to say of itself so that a document can be imported as it. */
interface FromFiles {
  readonly importing: { readonly name: string; readonly fromFiles: number };
}

export type ImportCollection = { [Slug in KindSlug]: AllFacts[Slug] extends FromFiles ? Slug : never }[KindSlug];

export type ImportKind = AllFacts[ImportCollection]['importing']['name'];

/** The kinds that a document can be imported as, by the name that people know, and where they are stored. */
export const importKinds = Object.fromEntries(
  kindsByPlace(allFacts, ({ importing }) => importing?.fromFiles ?? null).map((slug) => [allFacts[slug].importing?.name, slug]),
) as { readonly [Slug in ImportCollection as AllFacts[Slug]['importing']['name']]: Slug };

export function isImportKind(value: unknown): value is ImportKind {
  return typeof value === 'string' && Object.hasOwn(importKinds, value);
}

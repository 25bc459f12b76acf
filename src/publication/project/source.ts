import type { Field } from 'payload';
import { globals, kinds } from '@/content/kinds.ts';
import type { PublicKind } from '../record/publication.ts';

/** What the projection needs to know of a kind: a collection, or a global, which is a kind with one document. */
export interface Source {
  readonly kind: PublicKind;
  readonly type: 'collection' | 'global';
  readonly publishes: 'by-status' | 'when-used';
  readonly hasFile: boolean;
  readonly fields: readonly Field[];
}

const sources: ReadonlyMap<string, Source> = new Map(
  [
    ...kinds.map((kind): Source => ({
      kind: kind.slug,
      type: 'collection',
      publishes: kind.facts.publishes,
      hasFile: kind.collection.upload !== undefined,
      fields: kind.collection.fields,
    })),
    ...globals.map((global): Source => ({
      kind: global.slug as PublicKind,
      type: 'global',
      publishes: 'by-status',
      hasFile: false,
      fields: global.fields,
    })),
  ].map((source) => [source.kind, source]),
);

/** The source of a kind's publications, or undefined for a word that is no kind. */
export function sourceOf(kind: string): Source | undefined {
  return sources.get(kind);
}

export const allSources: readonly Source[] = [...sources.values()];

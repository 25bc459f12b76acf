import type { Field } from 'payload';
import { globals, kinds } from '@/content/kinds.ts';
import { everyPart } from '@/content/shape/every-part.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { isTranslatable } from '@/passages/leaves.ts';

/** A kind whose texts are translated passage by passage: a collection, or a global, which is a kind with one document. */
export interface TranslatedKind {
  readonly kind: string;
  readonly type: 'collection' | 'global';
  /** Whether a language becomes public when somebody publishes it; otherwise with every save. */
  readonly hasDrafts: boolean;
  readonly fields: readonly Field[];
}

const all: readonly TranslatedKind[] = [
  ...kinds.map((kind): TranslatedKind => ({
    kind: kind.slug,
    type: 'collection',
    hasDrafts: kind.facts.publishes === 'by-status',
    fields: kind.collection.fields,
  })),
  ...globals.map((global): TranslatedKind => ({ kind: global.slug, type: 'global', hasDrafts: true, fields: global.fields })),
];

/** Every kind that has something to translate; references have not. */
export const translatedKinds = all.filter(({ fields }) => hasPassages(fields));

export function translatedKind(kind: string): TranslatedKind | undefined {
  return translatedKinds.find((candidate) => candidate.kind === kind);
}

function hasPassages(fields: readonly Field[]): boolean {
  return everyPart(shapeOf(fields)).some((part) => part.kind === 'leaf' && part.localized && isTranslatable(part.field));
}

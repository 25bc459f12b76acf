import type { Where } from 'payload';
import type { DeskPlace } from './place.ts';

/** Finds what is stored about a document in a language: comments, history. */
export function storedAt({ kind, id, locale }: DeskPlace): Where[] {
  return [{ document: { equals: id } }, { kind: { equals: kind } }, { locale: { equals: locale } }];
}

import type { Publication } from '@/publication/record/publication.ts';
import { fixtureChapters } from './fixture-chapters.ts';
import { fixtureReferences } from './fixture-references.ts';
import { fixtureShelf } from './fixture-shelf.ts';

/** A small site: every kind, every block, some of it in Dutch, one piece of it only in English. */
export const fixtures: readonly Publication[] = [...fixtureChapters, ...fixtureReferences, ...fixtureShelf];

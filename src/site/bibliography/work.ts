import type { Publication } from '@/publication/record/publication.ts';
import type { RecordContents } from '@/publication/record/record-contents.ts';

type ReferenceContent = RecordContents['references'];

export type Name = NonNullable<ReferenceContent['authors']>[number];

/** A work as the formatter takes it: the record's content, its title, and where on a page its entry stands. */
export interface Work extends ReferenceContent {
  readonly id: string;
  readonly title: string;
}

/** The work of a published reference. */
export function workOf({ id, title, content }: Publication<'references'>): Work {
  return { ...content, id, title: title.text };
}

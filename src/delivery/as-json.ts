import type { Publication } from '@/publication/record/publication.ts';

/** A publication as the API's schemas see it: its content open, since each kind has its own. */
export function asJson(publication: Publication): Omit<Publication, 'content'> & { content: Record<string, unknown> } {
  return { ...publication, content: { ...publication.content } };
}

import type { TextList } from '../record/passage.ts';
import type { Publication } from '../record/publication.ts';
import type { Entry } from './entry.ts';

/** The light row of a publication. */
export function makeEntry(publication: Publication): Entry {
  const content = publication.content as {
    readonly number?: number;
    readonly date?: string;
    readonly place?: string;
    readonly variants?: TextList;
  };
  const variants = content.variants?.lang === publication.locale ? content.variants.texts : [];
  return {
    kind: publication.kind,
    id: publication.id,
    locale: publication.locale,
    sourceLocale: publication.sourceLocale,
    slug: publication.slug,
    title: publication.title,
    ...(publication.summary === undefined ? {} : { summary: publication.summary }),
    translationState: publication.translationState,
    words: publication.words,
    modifiedAt: publication.modifiedAt,
    ...(content.number === undefined ? {} : { number: content.number }),
    ...(content.date === undefined ? {} : { date: content.date }),
    ...(content.place === undefined ? {} : { place: content.place }),
    ...(variants.length === 0 ? {} : { variants }),
  };
}

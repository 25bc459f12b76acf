import { prepareTerms } from '@/content/glossary/prepare-terms.ts';
import { type Locale, localeInfo } from '@/languages/locales.ts';
import type { Text } from '@/publication/record/passage.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { Library } from '@/publication/store/library.ts';
import { collectTerms } from '../text/collect-terms.ts';
import type { Gloss, GlossMark } from '../text/gloss.ts';
import { documentLink } from './document-link.ts';

interface GlossRequest {
  readonly library: Library;
  readonly publication: Publication;
  readonly reader: Locale;
}

/**
 * The terms of the glossary that a publication's texts are to offer. They are looked for by what the library has in memory of the terms
 * in the publication's language; only the definitions of those that stand there are read.
 */
export async function loadGlosses({ library, publication, reader }: GlossRequest): Promise<Map<object, readonly GlossMark[]>> {
  const { locale, kind, id, content } = publication;
  const termsAmong = (stems: ReadonlySet<string>) => {
    const terms = library
      .termsAmong(stems, locale)
      .map(({ id: term, title, variants = [] }) => ({ id: term, term: title.text, variants, avoid: [] }));
    return prepareTerms({ locale, terms });
  };
  const places = collectTerms({ content, locale, termsAmong, ...(kind === 'terms' ? { except: id } : {}) });
  const marks = await Promise.all(
    [...places].map(async ([piece, hits]): Promise<[object, GlossMark[]]> => {
      const made = await Promise.all(
        hits.map(async (hit) => ({ range: hit.range, gloss: await loadGloss({ library, id: hit.id, locale, reader }) })),
      );
      return [piece, made.flatMap(({ range, gloss }) => (gloss === undefined ? [] : [{ range, gloss }]))];
    }),
  );
  return new Map(marks);
}

interface TermRequest {
  readonly library: Library;
  readonly id: string;
  readonly locale: Locale;
  readonly reader: Locale;
}

async function loadGloss({ library, id, locale, reader }: TermRequest): Promise<Gloss | undefined> {
  const entry = library.entry({ kind: 'terms', id }, reader, 'link');
  const link = entry === undefined ? undefined : documentLink(entry, reader);
  const publication = await library.read({ kind: 'terms', id }, locale);
  if (link === undefined || publication === undefined) return undefined;
  const { definition } = publication.content;
  return {
    anchor: `gloss-${id}`,
    href: link.href,
    term: publication.title,
    ...(definition === undefined ? {} : { definition: beginningOf(definition) }),
  };
}

/** Enough for a small card, in characters: whole sentences until there are so many. */
const enough = 110;

function beginningOf(definition: Text): Text {
  let text = '';
  for (const { segment } of new Intl.Segmenter(localeInfo[definition.lang].tag, { granularity: 'sentence' }).segment(definition.text)) {
    text += segment;
    if (text.length >= enough) break;
  }
  return { ...definition, text: text.trim() };
}

import { type PreparedTerms, prepareTerms } from '@/content/glossary/prepare-terms.ts';
import { type Locale, localeInfo } from '@/languages/locales.ts';
import type { Text } from '@/publication/record/passage.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { Entry, Library } from '@/publication/store/library.ts';
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
  const terms = termsOf(library.entries('terms', locale), locale);
  const places = collectTerms({ content, terms, ...(kind === 'terms' ? { except: id } : {}) });
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

/** By the library's list, which stays the same array while no term of it changes. */
const prepared = new WeakMap<readonly Entry[], PreparedTerms>();

function termsOf(entries: readonly Entry[], locale: Locale): PreparedTerms {
  const known = prepared.get(entries);
  if (known !== undefined) return known;
  const terms = entries
    .filter((entry) => entry.locale === locale)
    .map(({ id, title, variants = [] }) => ({ id, term: title.text, variants, avoid: [] }));
  const made = prepareTerms({ locale, terms });
  prepared.set(entries, made);
  return made;
}

interface TermRequest {
  readonly library: Library;
  readonly id: string;
  readonly locale: Locale;
  readonly reader: Locale;
}

async function loadGloss({ library, id, locale, reader }: TermRequest): Promise<Gloss | undefined> {
  const entry = library.entry({ kind: 'terms', id }, reader);
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

import { tidy } from '../tree/text-of.ts';
import { citationKey } from './citation-key.ts';
import { entryWords } from './entry-words.ts';
import { parseNames } from './parse-names.ts';
import { parseSource } from './parse-source.ts';
import type { ReferenceEntry } from './reference-entry.ts';
import { publisherOf } from './source-parts.ts';

const yearInBrackets = new RegExp(
  `\\(\\s*(?:(?:1\\d{3}\\s*/\\s*)?(?:((?:1[4-9]|20)\\d\\d)\\s*([a-z])?|${entryWords('noDate')}))(?:,[^()]*)?\\s*\\)`,
  'u',
);
const editorMark = new RegExp(`\\s*\\(${entryWords('editors')}\\.?\\)\\.?\\s*$`, 'u');

/**
 * An entry of a reference list in the style of the APA (Publication Manual, 7th edition, chapters 9 and 10; the 6th edition's places
 * of publication are understood too) as the fields of a work.
 * @returns undefined when the line is no such entry, so that the caller can keep it as text
 */
export function parseApa(line: string): ReferenceEntry | undefined {
  const entry = tidy(line).replace(/^(?:\[?\d{1,3}[\].)]\s+|[•–-]\s+)/, '');
  const year = yearInBrackets.exec(entry);
  if (year === null) return undefined;
  const before = entry.slice(0, year.index).trim();
  const after = entry.slice(year.index + year[0].length).replace(/^[\s.,:]+/, '');
  if (before === '' || before.length > 1500 || after === '' || !/^[\p{Lu}\p{Lo}]|^(?:van|von|de|da|do|le|la|di|del)\b/iu.test(before))
    return undefined;
  const untitled = withoutAuthor(before, after, year);
  if (untitled !== undefined) return untitled;
  const edited = editorMark.test(before);
  const names = parseNames(before.replace(editorMark, ''));
  const { title, DOI, url, ...source } = ofThatDay(parseSource(after), year[0]);
  if (title === '' || names.length === 0) return undefined;
  const dated = datedBy(year);
  return {
    citationKey: citationKey({ authors: names, title, ...dated }),
    title,
    authors: edited ? [] : names,
    ...(edited ? { editors: names } : {}),
    ...dated,
    ...source,
    ...(DOI === undefined ? {} : { DOI }),
    ...(url === undefined ? {} : { url }),
  };
}

function datedBy(year: RegExpExecArray): { year?: number; yearSuffix?: string } {
  return { ...(year[1] === undefined ? {} : { year: Number(year[1]) }), ...(year[2] === undefined ? {} : { yearSuffix: year[2] }) };
}

/** "Merriam-Webster's collegiate dictionary (11th ed.). (2003). Merriam-Webster.": where nobody is named, the title stands first (APA 7, section 9.12). */
function withoutAuthor(before: string, after: string, year: RegExpExecArray): ReferenceEntry | undefined {
  const edition = /^(?<title>.+?)\s*\((?<edition>[^()]*\b(?:ed|edn|Aufl|uitg|vyd)\.[^()]*)\)\.?$/u.exec(before)?.groups;
  const published = publisherOf(after);
  if (edition === undefined || published === undefined || /\.\s/.test(after)) return undefined;
  const title = edition['title'] ?? '';
  const dated = datedBy(year);
  return {
    citationKey: citationKey({ authors: [], title, ...dated }),
    type: 'book',
    title,
    authors: [],
    ...dated,
    edition: edition['edition'] ?? '',
    ...published,
  };
}

/** What has a day is of a newspaper or a page of the web: the name at its end is no publisher's. */
function ofThatDay(source: ReturnType<typeof parseSource>, year: string): ReturnType<typeof parseSource> {
  const { publisher, publisherPlace, ...rest } = source;
  if (!year.includes(',') || publisher === undefined || publisherPlace !== undefined || source.type === 'chapter') return source;
  return { ...rest, type: source.url === undefined ? 'document' : 'webpage', containerTitle: publisher };
}

import { tidy } from '../tree/text-of.ts';
import { citationKey } from './citation-key.ts';
import { entryWords } from './entry-words.ts';
import { parseNames } from './parse-names.ts';
import { parseSource } from './parse-source.ts';
import type { ReferenceEntry } from './reference-entry.ts';

const yearInBrackets = new RegExp(`\\(\\s*(?:((?:1[4-9]|20)\\d\\d)\\s*([a-z])?|${entryWords('noDate')})(?:,[^()]*)?\\s*\\)`, 'u');
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
  const edited = editorMark.test(before);
  const names = parseNames(before.replace(editorMark, ''));
  const { title, DOI, url, ...source } = parseSource(after);
  if (title === '' || names.length === 0) return undefined;
  const dated = { ...(year[1] === undefined ? {} : { year: Number(year[1]) }), ...(year[2] === undefined ? {} : { yearSuffix: year[2] }) };
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

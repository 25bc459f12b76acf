import type { Locale } from '@/languages/locales.ts';
import { writing } from '@/languages/all/writing.ts';
import type { CitationWords } from '@/languages/citation-words.ts';
import { citedYear } from './format-citation.ts';
import { joinEditors, joinNames, nameBeforeBook, nameInList } from './format-names.ts';
import type { Work } from './work.ts';

/** A stretch of an entry in a reference list. */
export interface Piece {
  readonly text: string;
  readonly italic?: true;
  readonly href?: string;
}

/**
 * An entry of a reference list in APA style, 7th edition, chapter 10. The DOI stands as a link (section 9.35); without
 * one, the address of the work.
 * @example formatEntry(lave, 'en') // [{ text: 'Lave, J., & Wenger, E. (1991). ' }, { text: 'Situated learning', italic: true }, …]
 */
export function formatEntry(work: Work, locale: Locale): Piece[] {
  const words = writing[locale].citations;
  const author = authorPart(work, words);
  const date = { text: `(${citedYear(work, words)}). ` };
  const head = author === '' ? [...titlePart(work, words), date] : [{ text: `${closed(author)} ` }, date, ...titlePart(work, words)];
  return trimmed([...head, ...sourcePart(work, words), ...linkPart(work)]);
}

function authorPart({ authors = [], editors = [], type }: Work, words: CitationWords): string {
  if (authors.length > 0) return joinNames(authors.map(nameInList), words);
  if (editors.length === 0 || type === 'chapter') return '';
  return `${joinNames(editors.map(nameInList), words)} (${editors.length === 1 ? words.editor : words.editors})`;
}

/** Works that stand alone have their title in italics; parts of a larger whole do not (APA 7, section 9.19). */
function titlePart(work: Work, words: CitationWords): Piece[] {
  const isPart = work.type === 'article-journal' || work.type === 'chapter';
  const details = isPart ? '' : [editionDetail(work, words), work.type === 'thesis' ? `[${words.thesis}]` : ''].filter(Boolean).join(' ');
  const end = details === '' ? endOf(work.title) : ` ${details}. `;
  return isPart ? [{ text: `${work.title}${end}` }] : [{ text: work.title, italic: true }, { text: end }];
}

function editionDetail({ edition }: Work, words: CitationWords): string {
  return edition === undefined ? '' : `(${editionText(edition, words)})`;
}

function editionText(edition: string, words: CitationWords): string {
  return /^\d+$/.test(edition) ? words.edition(edition) : edition;
}

function sourcePart(work: Work, words: CitationWords): Piece[] {
  if (work.type === 'article-journal') return journalPart(work);
  if (work.type === 'chapter') return [...bookPart(work, words), ...publisherPart(work)];
  const container = work.containerTitle === undefined ? [] : [{ text: `${closed(work.containerTitle)} ` }];
  return [...container, ...publisherPart(work)];
}

function journalPart({ containerTitle, volume, issue, pages }: Work): Piece[] {
  if (containerTitle === undefined) return [];
  const issuePart = issue === undefined ? '' : `(${issue})`;
  const pagesPart = pages === undefined ? '' : `, ${pageRange(pages)}`;
  return [
    { text: containerTitle, italic: true },
    ...(volume === undefined ? [] : [{ text: ', ' }, { text: volume, italic: true } as const]),
    { text: `${volume === undefined && issuePart !== '' ? ', ' : ''}${issuePart}${pagesPart}. ` },
  ];
}

function bookPart(work: Work, words: CitationWords): Piece[] {
  const { containerTitle, editors = [], edition, pages } = work;
  if (containerTitle === undefined) return [];
  const role = editors.length === 1 ? words.editor : words.editors;
  const by = editors.length === 0 ? '' : `${joinEditors(editors.map(nameBeforeBook), words)} (${role}), `;
  const details = [
    ...(edition === undefined ? [] : [editionText(edition, words)]),
    ...(pages === undefined ? [] : [`${/[-–,]/.test(pages) ? words.pages : words.page} ${pageRange(pages)}`]),
  ];
  return [
    { text: `${words.inBook} ${by}` },
    { text: containerTitle, italic: true },
    { text: `${details.length === 0 ? '' : ` (${details.join(', ')})`}. ` },
  ];
}

/** A publisher who is also the author is not named twice (APA 7, section 9.29). */
function publisherPart({ publisher, authors = [] }: Work): Piece[] {
  return publisher === undefined || authors.some(({ literal }) => literal === publisher) ? [] : [{ text: `${closed(publisher)} ` }];
}

function linkPart({ DOI, url }: Work): Piece[] {
  const href = DOI === undefined ? url : `https://doi.org/${encodeURI(DOI)}`;
  return href === undefined ? [] : [{ text: DOI === undefined ? href : `https://doi.org/${DOI}`, href }];
}

function pageRange(pages: string): string {
  return pages.replace(/(\d)\s*[-–—]\s*(?=\d)/g, '$1–');
}

function endOf(text: string): string {
  return /[.?!…]["”’]?$/.test(text) ? ' ' : '. ';
}

function closed(text: string): string {
  return `${text}${endOf(text)}`.trimEnd();
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  const rest = last === undefined ? [] : [{ ...last, text: last.text.trimEnd() }];
  return [...pieces.slice(0, -1), ...rest].filter(({ text }) => text !== '');
}

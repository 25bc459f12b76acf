import { given, publisherOf, type Source } from './source-parts.ts';

/** How a thesis is called in the five languages; the word itself is kept as the type. */
export const thesisWords =
  "(?:(?:unpublished|unveröffentlichte|ongepubliceerde?)\\s+)?(?:doctoral (?:dissertation|thesis)|ph\\.?\\s?d\\.? (?:dissertation|thesis)|master['’]s (?:dissertation|thesis)|" +
  'dissertation|diplomarbeit|masterarbeit|magisterarbeit|habilitationsschrift|proefschrift|doctoraatsproefschrift|masterproef|masterscriptie|' +
  'tese de doutoramento|dissertação de mestrado|dizertačná práca|diplomová práca|rigorózna práca|habilitačná práca)';
const bracketed = new RegExp(`\\s*[[(](?:${thesisWords})(?:,\\s*(?<place>[^\\])]+))?[\\])]`, 'iu');
const atEnd = new RegExp(`[.?!]\\s+(?:${thesisWords})[.,:]\\s*(?<place>[^.]+)\\.?$`, 'iu');

/** A work that stands alone: a thesis, a book, a page of the web. */
export function bookParts(rest: string, { url, DOI }: { readonly url?: string; readonly DOI?: string }): Source {
  return thesisParts(rest) ?? singleParts(rest, url !== undefined && DOI === undefined);
}

function thesisParts(rest: string): Source | undefined {
  const found = bracketed.exec(rest) ?? atEnd.exec(rest);
  if (found === null) return undefined;
  const after = rest.slice(found.index + found[0].length).replace(/^[.\s]+|\.$/g, '');
  const place = [found.groups?.['place'] ?? '', after].filter((part) => part !== '').join('. ');
  return { type: 'thesis', title: rest.slice(0, found.index).trim().replace(/\.$/, ''), ...given('publisher', place) };
}

function singleParts(rest: string, online: boolean): Source {
  const edition = /\s*\((?<edition>[^()]*\b(?:ed|edn|Aufl|uitg|vyd)\.[^()]*)\)/u.exec(rest);
  const sentences = rest
    .replace(edition?.[0] ?? '', '')
    .split(/(?<=[.?!]["”’]?)\s+(?=[\p{Lu}\p{Lo}"“(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const last = sentences.length > 1 ? sentences.at(-1) : undefined;
  const published = last === undefined ? undefined : publisherOf(last);
  const title = (published === undefined ? sentences : sentences.slice(0, -1)).join(' ').replace(/\.$/, '');
  const placed = published?.publisherPlace !== undefined;
  const type = online && !placed ? 'webpage' : published === undefined ? 'document' : 'book';
  return { type, title, ...given('edition', edition?.groups?.['edition']?.trim()), ...published };
}

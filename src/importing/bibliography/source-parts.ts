import { entryWords } from './entry-words.ts';
import type { ReferenceEntry } from './reference-entry.ts';

/** What an entry says after its names and its year. */
export type Source = Omit<ReferenceEntry, 'citationKey' | 'authors' | 'year' | 'yearSuffix'>;

const doi = /(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?\b(10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+)/i;
const address = /https?:\/\/[^\s<>"]+/i;
const retrieved = new RegExp(`\\b${entryWords('retrieved')}\\b[^.]{0,40}:?\\s*[<(]?\\s*$`, 'iu');

/** The DOI and the address of a work, and the words without them. */
export function addresses(text: string): { words: string; DOI?: string; url?: string } {
  const name = doi.exec(text);
  const withoutDoi = name === null ? text : text.replace(name[0], ' ');
  const link = address.exec(withoutDoi);
  const words = (link === null ? withoutDoi : withoutDoi.replace(link[0], ' '))
    .replace(/[<(]\s*[>)]\.?/g, ' ')
    .trimEnd()
    .replace(retrieved, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    words,
    ...(name?.[1] === undefined ? {} : { DOI: name[1].toLowerCase().replace(/[.,;)\]]+$/, '') }),
    ...(link === null ? {} : { url: link[0].replace(/[.,;)\]]+$/, '') }),
  };
}

/** What no field has a place for. It is taken out so that it ends up in no other field; that it is missing is seen by `accountFor`. */
const extras: readonly RegExp[] = [
  /\(?\b(?:Original(?:ly)?(?: work)? published|Obra original publicada|Oorspronkelijk(?: werk)? gepubliceerd|Originalwerk veröffentlicht|Original erschienen|Pôvodn[eé] (?:dielo )?vydan[eé])\b[^().]*\)?/iu,
  /\bIS[BS]N(?:-1[03])?:?\s*[\dX][\dX\s–-]{7,18}[\dX]\.?/gu,
  /\[(?:online|cit\.)[^\]]*\]\.?/giu,
  /(?<=[.)]\s)\d{2,4}\s(?:s|S|str|p|pp)\.(?=\s|$)/gu,
];
const translator = /\(([^();]*\b(?:Trans|Übers|Vert|Trad|Prel|prel)\b\.?[^();]*)(?:;\s*([^()]*))?\)/u;

/** The words between title and publisher without translators, first publication, ISBN and dates of access; ranges of pages with one dash. */
export function withoutExtras(text: string): string {
  return extras
    .reduce((rest, extra) => rest.replace(extra, ' '), text)
    .replace(translator, (_, _who: string, rest: string | undefined) => (rest === undefined ? '' : `(${rest})`))
    .replace(/(\d)\s*([-–—]\s*)+(?=\d)/g, (_, digit: string) => `${digit}–`)
    .replace(/\s+(?=[.,)])/g, '')
    .replace(/([.,])\.(?!\.)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Cambridge: Cambridge University Press", or a name alone when it is written like one, each long word with a capital. */
export function publisherOf(sentence: string): { publisher: string; publisherPlace?: string } | undefined {
  const name = sentence.replace(/\.$/, '').trim();
  const placed = /^(?<place>\p{Lu}[\p{L}\s./,-]{1,40}?)\s?:\s+(?<name>\p{Lu}.{0,100})$/u.exec(name)?.groups;
  if (placed !== undefined) return { publisherPlace: placed['place'] ?? '', publisher: placed['name'] ?? '' };
  const long = name.split(/\s+/).filter((word) => word.length > 3);
  const named = name.length <= 80 && long.length > 0 && long.every((word) => /^["“(]?\p{Lu}/u.test(word)) && !/[\d()[\]]/.test(name);
  return named ? { publisher: name } : undefined;
}

export function pageRange(pages: string | undefined): string | undefined {
  return pages?.trim().replace(/\s*[-–—]\s*/, '-');
}

export function given<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined || value === '' ? {} : ({ [name]: value } as Record<Name, string>);
}

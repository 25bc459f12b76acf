import { entryWords } from './entry-words.ts';
import { parseNames } from './parse-names.ts';
import type { ReferenceEntry } from './reference-entry.ts';

type Source = Omit<ReferenceEntry, 'citationKey' | 'authors' | 'year' | 'yearSuffix'>;

const doi = /(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?\b(10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+)/i;
const address = /https?:\/\/[^\s<>"]+/i;
const pagesMark = entryWords('pages');
const journal = new RegExp(
  `^(?<before>.+?)[,\\s]\\s*(?<volume>\\d{1,4})\\s*(?:\\(\\s*(?<issue>[^()]{1,20}?)\\s*\\))?\\s*[,:]\\s*(?:${pagesMark}\\s*)?` +
    `(?<pages>[A-Za-z]?\\d+(?:\\s*[-–—]\\s*[A-Za-z]?\\d+)?)\\s*\\.?$`,
  'u',
);
const chapter = new RegExp(
  `^(?<title>.+?[.?!])\\s+(?:${entryWords('in')}|In:)\\s*:?\\s+(?<editors>[^()]+?)\\s*\\(${entryWords('editors')}\\.?\\)[,.:]?\\s*(?<container>.+?)` +
    `\\s*(?:\\((?<edition>[^()]*ed\\.)?[^()]*?${pagesMark}\\s*(?<pages>[\\d\\s–-]+)\\))?\\.?\\s*(?:(?<=[.)])\\s*(?<publisher>[^.]+)\\.?)?$`,
  'u',
);
const retrieved = new RegExp(`\\b${entryWords('retrieved')}\\b[^.]{0,40}:?\\s*$`, 'iu');

/** What stands after the year: title, and where and by whom it was published. */
export function parseSource(text: string): Source {
  const { words, ...found } = takeAddresses(text);
  const rest = evenRanges(words);
  const article = journal.exec(rest)?.groups;
  if (article !== undefined) {
    const parts = titleAndContainer(article['before'] ?? '');
    if (parts !== undefined) {
      return {
        type: 'article-journal',
        ...parts,
        ...given('volume', article['volume']),
        ...given('issue', article['issue']),
        ...given('pages', pageRange(article['pages'])),
        ...found,
      };
    }
  }
  const part = chapter.exec(rest)?.groups;
  if (part !== undefined) {
    return {
      type: 'chapter',
      title: (part['title'] ?? '').replace(/\.$/, ''),
      editors: parseNames(invertNames(part['editors'] ?? '')),
      containerTitle: (part['container'] ?? '').replace(/[.,\s]+$/, ''),
      ...given('pages', pageRange(part['pages'])),
      ...given('edition', part['edition']),
      ...given('publisher', part['publisher']?.trim()),
      ...found,
    };
  }
  return { ...book(rest, found.url !== undefined), ...found };
}

function takeAddresses(text: string): { words: string; DOI?: string; url?: string } {
  const name = doi.exec(text);
  const withoutDoi = name === null ? text : text.replace(name[0], ' ');
  const link = address.exec(withoutDoi);
  const words = (link === null ? withoutDoi : withoutDoi.replace(link[0], ' ')).replace(retrieved, '').replace(/\s+/g, ' ').trim();
  return {
    words,
    ...(name?.[1] === undefined ? {} : { DOI: name[1].toLowerCase().replace(/[.,;)\]]+$/, '') }),
    ...(link === null ? {} : { url: link[0].replace(/[.,;)\]]+$/, '') }),
  };
}

/** "Title. Container" at the last sentence end; a journal's name has none inside. */
function titleAndContainer(before: string): { title: string; containerTitle: string } | undefined {
  const match = /^(?<title>.+[.?!]["”’]?)\s+(?<container>[^.?!]+?)[\s,]*$/u.exec(before);
  const { title, container } = match?.groups ?? {};
  if (title === undefined || container === undefined) return undefined;
  return { title: title.replace(/(?<!\b\p{Lu})\.$/u, ''), containerTitle: container };
}

function book(rest: string, online: boolean): Source {
  const edition = /\s*\((?<edition>[^()]*\b(?:ed|edn|Aufl|uitg|vyd)\.[^()]*)\)/u.exec(rest);
  const sentences = rest
    .replace(edition?.[0] ?? '', '')
    .split(/(?<=[.?!]["”’]?)\s+(?=[\p{Lu}\p{Lo}"“(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const last = sentences.length > 1 ? sentences.at(-1) : undefined;
  const published = last === undefined ? undefined : publisher(last);
  const title = (published === undefined ? sentences : sentences.slice(0, -1)).join(' ').replace(/\.$/, '');
  const type = published !== undefined ? 'book' : online ? 'webpage' : 'document';
  return { type, title, ...given('edition', edition?.groups?.['edition']), ...published };
}

/** "Cambridge: Cambridge University Press", or a name alone when it is written like one, each long word with a capital. */
function publisher(sentence: string): { publisher: string; publisherPlace?: string } | undefined {
  const name = sentence.replace(/\.$/, '');
  const placed = /^(?<place>\p{Lu}[\p{L}\s.,-]{1,40}):\s+(?<name>\p{Lu}.{1,100})$/u.exec(name)?.groups;
  if (placed !== undefined) return { publisherPlace: placed['place'] ?? '', publisher: placed['name'] ?? '' };
  const long = name.split(/\s+/).filter((word) => word.length > 3);
  const named = name.length <= 80 && long.length > 0 && long.every((word) => /^["“(]?\p{Lu}/u.test(word)) && !/\d/.test(name);
  return named ? { publisher: name } : undefined;
}

/** In "In A. Smith & B. Jones (Eds.)" the initials stand first. */
function invertNames(names: string): string {
  return names.replace(
    /((?:\p{Lu}\.\s*-?){1,4})\s*((?:(?:van|von|de|der|den|da|dos|di|la|le)\s+)*\p{Lu}[\p{L}'’-]+)/gu,
    (_, initials: string, family: string) => `${family}, ${initials.trim()}`,
  );
}

function evenRanges(text: string): string {
  return text.replace(/(\d)\s*([-–—])\s*(?=\d)/g, (_, digit: string) => `${digit}–`);
}

function pageRange(pages: string | undefined): string | undefined {
  return pages?.trim().replace(/\s*[-–—]\s*/, '-');
}

function given<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined || value === '' ? {} : ({ [name]: value } as Record<Name, string>);
}

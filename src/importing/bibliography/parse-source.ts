import { entryWords } from './entry-words.ts';
import { parseNames } from './parse-names.ts';
import { bookParts } from './parse-book.ts';
import { addresses, given, pageRange, publisherOf, type Source, withoutExtras } from './source-parts.ts';

const pagesMark = entryWords('pages');
const page = '[A-Za-z]?\\d+(?:\\s*[-–—]\\s*[A-Za-z]?\\d+)?';
const journal = new RegExp(
  `^(?<before>.+?)[,\\s]\\s*(?<volume>\\d{1,4})\\s*(?:\\(\\s*(?<issue>[^()]{1,20}?)\\s*\\))?\\s*[,:]\\s*(?:${pagesMark}\\s*)?` +
    `(?<pages>${page}|(?:Article|Artikel|Artigo|Art\\.|článok)(?:\\s+(?:No\\.|Nr\\.|n\\.º))?\\s+[A-Za-z]?[\\w.-]+?)\\s*\\.?$`,
  'u',
);
/** "Journal, 12(3)." of what has no pages. */
const issueOnly = /^(?<before>.+?),\s*(?<volume>\d{1,4})\s*\(\s*(?<issue>\d[^()]{0,19})\s*\)\s*\.?$/u;
const chapter = new RegExp(
  `^(?<title>.+?[.?!])\\s+(?:${entryWords('in')}|In:)\\s*:?\\s+(?<editors>[^()]+?)\\s*\\(${entryWords('editors')}\\.?\\)[,.:]?\\s*(?<container>.+?)` +
    `\\s*(?:\\((?<edition>[^()]*ed\\.)?[^()]*?${pagesMark}\\s*(?<pages>[\\d\\s–-]+)\\))?\\.?\\s*(?:(?<=[.)])\\s*(?<publisher>[^.]+)\\.?)?$`,
  'u',
);
/** "In: Schnell, I. (Hrsg.): Titel. Untertitel. Weinheim: Juventa, S. 19–35." */
const chapterWithPagesLast = new RegExp(
  `^(?<title>.+?[.?!])\\s+${entryWords('in')}:?\\s+(?<editors>[^()]+?)\\s*\\(${entryWords('editors')}\\.?\\)\\s*[,.:]?\\s*(?<container>.+)[.?!]\\s+` +
    `(?<place>\\p{Lu}[\\p{L}\\s./,-]{1,40}):\\s+(?<publisher>[^:]+?),\\s*${pagesMark}\\s*(?<pages>[\\d\\s–-]+)\\.?$`,
  'u',
);
const proceedings = new RegExp(
  `^(?<title>.+?[.?!])\\s+${entryWords('in')}:?\\s+(?<container>\\p{Lu}[^()]+?)\\s*\\((?:(?:Vol|Bd|Deel)\\.\\s*(?<volume>\\d+),\\s*)?` +
    `${pagesMark}\\s*(?<pages>[\\d\\s–-]+)\\)\\.\\s*(?<publisher>[^.]+)?\\.?$`,
  'u',
);

/** What stands after the year: title, and where and by whom it was published. */
export function parseSource(text: string): Source {
  const { words, ...found } = addresses(text);
  const rest = withoutExtras(words);
  return { ...(articleParts(rest) ?? chapterParts(rest) ?? bookParts(rest, found)), ...found };
}

function articleParts(rest: string): Source | undefined {
  const article = journal.exec(rest)?.groups ?? issueOnly.exec(rest)?.groups;
  const parts = article === undefined ? undefined : titleAndContainer(article['before'] ?? '');
  if (article === undefined || parts === undefined) return undefined;
  return {
    type: 'article-journal',
    ...parts,
    ...given('volume', article['volume']),
    ...given('issue', article['issue']),
    ...given('pages', pageRange(article['pages'])),
  };
}

function chapterParts(rest: string): Source | undefined {
  const part = chapterWithPagesLast.exec(rest)?.groups ?? chapter.exec(rest)?.groups ?? proceedings.exec(rest)?.groups;
  if (part === undefined) return undefined;
  const published = part['publisher']?.trim();
  return {
    type: 'chapter',
    title: (part['title'] ?? '').replace(/\.$/, ''),
    ...(part['editors'] === undefined ? {} : { editors: parseNames(invertNames(part['editors'])) }),
    containerTitle: (part['container'] ?? '').replace(/[.,\s]+$/, ''),
    ...given('volume', part['volume']),
    ...given('pages', pageRange(part['pages'])),
    ...given('edition', part['edition']?.trim()),
    ...(part['place'] !== undefined
      ? { publisherPlace: part['place'], ...given('publisher', published) }
      : published === undefined
        ? {}
        : (publisherOf(published) ?? { publisher: published })),
  };
}

/** "Title. Container" at the last sentence end; a journal's name has none inside. */
function titleAndContainer(before: string): { title: string; containerTitle: string } | undefined {
  const match = /^(?<title>.+[.?!]["”’]?)\s+(?<container>[^.?!]+?)[\s,]*$/u.exec(before);
  const { title, container } = match?.groups ?? {};
  if (title === undefined || container === undefined) return undefined;
  return { title: title.replace(/(?<!\b\p{Lu})\.$/u, ''), containerTitle: container };
}

/** In "In A. Smith & B. Jones (Eds.)" the initials stand first. */
function invertNames(names: string): string {
  return names.replace(
    /(?<![\p{L}],\s*)((?:\p{Lu}\.\s*-?){1,4})\s*((?:(?:van|von|de|der|den|da|dos|di|la|le)\s+)*\p{Lu}[\p{L}'’-]+)/gu,
    (_, initials: string, family: string) => `${family}, ${initials.trim()}`,
  );
}

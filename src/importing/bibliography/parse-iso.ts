import { citationKey } from './citation-key.ts';
import { entryWords } from './entry-words.ts';
import { parseNames } from './parse-names.ts';
import type { EntryName, ReferenceEntry } from './reference-entry.ts';
import { addresses, given, pageRange, publisherOf, type Source, withoutExtras } from './source-parts.ts';

const family = "\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?";
const initialsOrName = '(?:\\p{Lu}\\.\\s?-?){1,4}|\\p{Lu}\\p{Ll}+(?:\\s(?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.))?';
const name = `${family},\\s(?:${initialsOrName})`;
const between = '(?:\\s*[,;]\\s*(?:a\\s)?|\\s+(?:a|und|and|[–&-])\\s+)';
const names = `(?<names>${name}(?:${between}${name}){0,9})`;
const year = '(?<year>(?:1[4-9]|20)\\d\\d)(?<suffix>[a-z])?';

/** "PETLÁK, E. 2004. Titel. …": the year after the names, without brackets. */
const edited = '(?<edited>\\s*\\((?:eds?|zost|red|Hrsg|Hg)\\.\\))?';
const yearFirst = new RegExp(`^${names}${edited}[.,:]?\\s+\\(?${year}\\)?[.:]\\s+(?<rest>.+)$`, 'u');
/** "PETLÁK, Erich. Titul. Bratislava: IRIS, 2004." and "Feuser, G.: Titel. Weinheim 1998.": the year with the publisher. */
const yearLast = new RegExp(`^${names}${edited}[.:]?(?<=[.:])\\s+(?<rest>.+)$`, 'u');

const pages = `(?:${entryWords('pages')}|S\\.|s\\.)\\s*(?<pages>\\d+(?:\\s*[-–]\\s*\\d+)?)`;
const volume = '(?:[Rr]oč|Jg|[Vv]ol|Bd|[Jj]aarg)\\.\\s*(?<volume>\\d{1,4})';
const issue = '(?:č|H|Heft|Nr|nr|[Nn]o|n\\.º)\\.?\\s*(?<issue>\\d{1,4}(?:[-–/]\\d{1,3})?)';
const article = new RegExp(
  `^(?<title>.+?[.?!])\\s+${entryWords('in')}:?\\s+(?<container>[^,.:]+(?:\\.\\s[^,.:]+)?)[,.:]\\s*(?:${year},\\s*)?${volume}(?:\\s*\\(${yearAgain()}\\))?,\\s*(?:${yearAgain()},\\s*)?${issue},\\s*${pages}\\.?$`,
  'u',
);
const part = new RegExp(
  `^(?<title>.+?[.?!])\\s+${entryWords('in')}:?\\s+(?<editors>${name}(?:${between}${name}){0,5})\\s*\\((?:eds?|zost|red|Hrsg|Hg|ed)\\.\\)\\s*[.:,]\\s*` +
    `(?<container>.+?)[.?!]\\s+(?<place>\\p{Lu}[\\p{L}\\s/-]{1,40}?)\\s?:\\s+(?<publisher>[^,:]+?)(?:,\\s*${year})?[,.]\\s*${pages}\\.?$`,
  'u',
);
const book = new RegExp(
  `^(?<title>.+?)[.?!]\\s+(?:(?<edition>\\d{1,2}\\.[^.]{0,30}\\b(?:vyd|Aufl|druk|ed)\\.)\\s+)?(?<place>\\p{Lu}[\\p{L}\\s/-]{1,40}?)\\s?:\\s+(?<publisher>[^,:]+?)` +
    `(?:,\\s*${year})?\\.?$`,
  'u',
);

function yearAgain(): string {
  return '(?:1[4-9]|20)\\d\\d';
}

/**
 * An entry in the style of ISO 690 as it is used in Slovakia, and the German one that is close to it.
 * @returns undefined when the line is no such entry
 */
export function parseIso(line: string): ReferenceEntry | undefined {
  const first = yearFirst.exec(line)?.groups ?? yearLast.exec(line)?.groups;
  const { names: people = '', rest = '' } = first ?? {};
  if (first === undefined || rest === '') return undefined;
  const { words, ...found } = addresses(rest);
  const read = sourceOf(withoutExtras(words));
  const said = first['year'] ?? read?.year;
  if (read === undefined || said === undefined) return undefined;
  const who = peopleOf(people);
  const authors = first['edited'] === undefined ? who : [];
  const suffix = first['suffix'];
  const dated = { year: Number(said), ...(suffix === undefined ? {} : { yearSuffix: suffix }) };
  return {
    citationKey: citationKey({ authors: who, title: read.source.title, ...dated }),
    authors,
    ...(authors.length > 0 ? {} : { editors: who }),
    ...dated,
    ...read.source,
    ...found,
  };
}

function sourceOf(rest: string): { source: Source; year: string | undefined } | undefined {
  const one = article.exec(rest)?.groups;
  if (one !== undefined) {
    const again = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/.exec(rest.slice((one['title'] ?? '').length))?.[0];
    const source = { type: 'article-journal', ...titled(one), ...given('volume', one['volume']), ...given('issue', one['issue']) } as const;
    return { source: { ...source, ...given('pages', pageRange(one['pages'])) }, year: one['year'] ?? again };
  }
  const inside = part.exec(rest)?.groups;
  if (inside !== undefined) {
    const editors = peopleOf(inside['editors'] ?? '');
    const where = { ...given('publisherPlace', inside['place']), ...given('publisher', inside['publisher']) };
    const source = { type: 'chapter', ...titled(inside), editors, ...where, ...given('pages', pageRange(inside['pages'])) } as const;
    return { source, year: inside['year'] };
  }
  const alone = book.exec(rest)?.groups;
  const placed = publisherOf(`${alone?.['place'] ?? ''}: ${alone?.['publisher'] ?? ''}`);
  if (alone === undefined || placed === undefined) return undefined;
  return { source: { type: 'book', title: alone['title'] ?? '', ...given('edition', alone['edition']), ...placed }, year: alone['year'] };
}

function titled(found: Readonly<Record<string, string | undefined>>): { title: string; containerTitle: string } {
  return { title: (found['title'] ?? '').replace(/\.$/, ''), containerTitle: (found['container'] ?? '').trim() };
}

/** Families stand in capitals: "PETLÁK" is "Petlák". */
function peopleOf(list: string): EntryName[] {
  const written = [...list.matchAll(new RegExp(`(?<family>${family}),\\s(?<given>${initialsOrName})`, 'gu'))];
  if (written.length === 0) return parseNames(list);
  return written.map(({ groups }) => ({ family: smaller(groups?.['family'] ?? ''), given: (groups?.['given'] ?? '').trim() }));
}

function smaller(word: string): string {
  return word === word.toUpperCase() ? word.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase()) : word;
}

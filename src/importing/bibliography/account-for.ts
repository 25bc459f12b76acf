import { allCues } from '../cues/cues.ts';
import { tidy } from '../tree/text-of.ts';
import { thesisWords } from './parse-book.ts';
import type { EntryName, ReferenceEntry } from './reference-entry.ts';

/** Words that say which field comes next; they are in no field and nobody misses them. */
const signs: ReadonlySet<string> = new Set(
  (
    'in em v ed eds hrsg hg red reds zost org orgs coord coords p pp s blz pag pages vol no nr roč č jg h heft bd n doi https http org www ' +
    'and und en e a retrieved from available at accessed geraadpleegd op van abgerufen am von disponível em dostupné na z internete nd d j o'
  ).split(' '),
);
const noDate = new RegExp(`\\((?:${allCues.flatMap((cues) => cues.referenceEntry.noDate).join('|')})\\)`, 'giu');
const thesis = new RegExp(thesisWords, 'giu');

/** Whether every word of an entry stands in one of its fields, and none of the fields looks as if it held something else too. */
export function accountFor(entry: ReferenceEntry, line: string): boolean {
  return leftOver(entry, line).length === 0 && !isDoubtful(entry, line);
}

/** The words of a line that no field has, each as often as it is missing. */
function leftOver(entry: ReferenceEntry, line: string): string[] {
  const spoken = [entry.DOI, entry.url].reduce(
    (rest: string, address) => {
      const at = address === undefined ? -1 : rest.toLowerCase().indexOf(address.toLowerCase());
      return at < 0 ? rest : `${rest.slice(0, at)} ${rest.slice(at + (address ?? '').length)}`;
    },
    line.replace(noDate, ' '),
  );
  const known = entry.type === 'thesis' ? spoken.replace(thesis, ' ') : spoken;
  const have = new Map<string, number>();
  for (const word of fieldsOf(entry).flatMap(wordsOf)) have.set(word, (have.get(word) ?? 0) + 1);
  return wordsOf(known).filter((word) => {
    const count = have.get(word) ?? 0;
    if (count > 0) have.set(word, count - 1);
    return count === 0 && !signs.has(word);
  });
}

function fieldsOf(entry: ReferenceEntry): string[] {
  const names = [...entry.authors, ...(entry.editors ?? [])].flatMap(({ family = '', given = '', literal = '' }) => [
    family,
    given,
    literal,
  ]);
  const { title, containerTitle, volume, issue, pages, edition, publisher, publisherPlace, year, yearSuffix } = entry;
  const dated =
    year === undefined || (entry.title.includes(String(year)) && entry.authors.length === 0) ? '' : `${year}${yearSuffix ?? ''}`;
  return [...names, title, containerTitle, volume, issue, pages, edition, publisher, publisherPlace, dated].filter(
    (field) => field !== undefined,
  );
}

function wordsOf(text: string): string[] {
  return (
    tidy(text)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Signs that a field holds what belongs to another, or that names were not understood. */
function isDoubtful(entry: ReferenceEntry, line: string): boolean {
  const { title, containerTitle = '', publisher = '', edition = '', type, authors, editors = [] } = entry;
  const plain = tidy(line)
    .replace(/\s*[-–—]\s*/g, '-')
    .toLowerCase();
  const torn = [title, containerTitle, publisher].some((field) => !plain.includes(field.replace(/\s*[-–—]\s*/g, '-').toLowerCase()));
  return (
    torn ||
    (entry.year === undefined && (!noDateIn(line) || /\bin press\b/i.test(line))) ||
    // A sentence inside a title may be its end, with something else behind it.
    /(?<!\b\p{L}{1,3})\.\s/u.test(title) ||
    /[([][^)\]]*[\d.][^)\]]*[)\]]|\bISBN\b|(?:^|[.,]\s)(?:pp?|S|s|blz)\.\s*\d|:\s*$/u.test(title) ||
    /\bS\.\s*\d|\bpp?\.|\bIn:?\s\p{Lu}.*\b(?:Eds?|Hrsg|Hg|Org)\b/u.test(`${title} ${publisher}`) ||
    (type === 'article-journal' && /[\d,([]|^\p{Ll}/u.test(containerTitle)) ||
    (/[\d()[\]]|\.\s\p{Lu}\p{Ll}{3,}/u.test(publisher) && type !== 'thesis') ||
    /\b(?:Vol|Bd|pp?|S)\.|\d{3}/u.test(edition) ||
    [authors, editors].some((names) => areOdd(names, line)) ||
    (type === 'chapter' && (containerTitle === '' || oddBook(containerTitle, entry.publisherPlace !== undefined))) ||
    (authors.length === 0 && editors.length === 0 && edition === '')
  );
}

function noDateIn(line: string): boolean {
  noDate.lastIndex = 0;
  return noDate.test(line);
}

/** People beside what has no initials, or single words side by side: "Petlák, Erich" is one person and not two organisations. */
function areOdd(names: readonly EntryName[], line: string): boolean {
  const organisations = names.flatMap(({ literal }) => (literal === undefined ? [] : [literal]));
  const mixed = organisations.length > 0 && organisations.length < names.length;
  const single = organisations.length > 1 && organisations.some((name) => /^\p{Lu}\p{Ll}+$/u.test(name));
  const person = organisations.some(
    (name) =>
      /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?)?\s\p{Lu}\p{Ll}+$/u.test(name) && !/\b(?:Bank|Press|Kommission|Commission|Union|Council)\b/.test(name),
  );
  const unfinished = names.some(
    ({ family = '', given = '', literal = '' }) =>
      /[\d:;()[\]]/.test(`${family}${given}${literal}`) || (/^(?:Mc|O['’]|Van|De)\p{Ll}/u.test(family) && /\p{Lu}{4}/u.test(line)),
  );
  const sentence = organisations.some((name) => {
    const long = name.split(/\s+/).filter((word) => word.length > 3);
    return long.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > long.length;
  });
  return mixed || single || person || unfinished || sentence;
}

/** Several sentences are a title with its subtitle where the place of publication shows its end; pages inside are not part of it. */
function oddBook(containerTitle: string, placed: boolean): boolean {
  return /[([][^)\]]*\d|\bS\.\s*\d/u.test(containerTitle) || (!placed && /\.\s/.test(containerTitle));
}

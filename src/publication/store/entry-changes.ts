import type { Locale } from '@/languages/locales.ts';
import type { CollectedChanges } from './changes.ts';
import type { Entry } from './entry.ts';
import { shapeNames, shownText } from './shapes.ts';
import { tags } from './tags.ts';
import { mayStand } from './term-forms.ts';
import { decodeWords } from './word-filter.ts';

/** What the library answers about one document in one language, its fallback included. */
interface LocaleView {
  readonly locale: Locale;
  readonly entry: Entry | undefined;
  /** How many documents the list of its kind has. */
  readonly count: number;
  /** Names the record that is read: equal names, equal records. */
  readonly record: string;
  /** Where it stands in the list of its kind; -1 where it does not. */
  readonly place: number;
  /** Ids of the documents before and after it. */
  readonly around: readonly string[];
}

/** What the library answers about one document, and about its kind. */
export interface View {
  readonly count: number;
  readonly alternates: readonly Entry[];
  readonly slugs: readonly { readonly locale: Locale; readonly slug: string; readonly leadsTo: string }[];
  readonly locales: readonly LocaleView[];
}

interface Compared {
  readonly kind: string;
  readonly id: string;
  readonly before: View;
  readonly after: View;
  readonly changes: CollectedChanges;
}

/** Tells the questions (`tags.ts`) to which a change of one document gave another answer, and no others. */
export function collectChanges({ kind, id, before, after, changes }: Compared): void {
  const tell = (differs: boolean, tag: string): void => {
    if (differs) changes.add(tag);
  };
  tell(before.count !== after.count, tags.count(kind));
  tell((before.alternates.length === 0) !== (after.alternates.length === 0), tags.isPublic(kind, id));
  for (const shape of shapeNames) {
    const [was, is] = [before, after].map(({ alternates }) => alternates.map((entry) => shownText(entry, shape)).join('\n'));
    tell(was !== is, tags.alternates(shape, kind, id));
  }
  after.slugs.forEach(({ locale, slug, leadsTo }, at) => tell(before.slugs[at]?.leadsTo !== leadsTo, tags.slug(kind, locale, slug)));
  after.locales.forEach((is, at) => {
    const was = before.locales[at];
    if (was !== undefined && (was.entry !== is.entry || was.record !== is.record)) collectInLocale({ kind, id, was, is, changes });
  });
}

interface ComparedInLocale extends Pick<Compared, 'kind' | 'id' | 'changes'> {
  readonly was: LocaleView;
  readonly is: LocaleView;
}

function collectInLocale({ kind, id, was, is, changes }: ComparedInLocale): void {
  const { locale } = is;
  const differing = new Set(shapeNames.filter((shape) => shownText(was.entry, shape) !== shownText(is.entry, shape)));
  for (const shape of differing) changes.add(tags.entry(shape, kind, id, locale));
  if (was.record !== is.record) changes.add(tags.record(kind, id, locale));

  if (was.count !== is.count) changes.add(tags.countIn(kind, locale));
  if ((was.count === 0) !== (is.count === 0)) changes.add(tags.hasAny(kind, locale));

  const moved = was.place !== is.place;
  const touched = moved ? spanOf(was.place, is.place) : { from: is.place, to: is.place + 1 };
  for (const shape of shapeNames) {
    if (moved || differing.has(shape)) changes.addWhere(tags.list(shape, kind, locale), overlaps(touched));
  }

  if (moved || differing.has('link')) {
    for (const neighbour of [...was.around, ...is.around]) if (neighbour !== '') changes.add(tags.around(kind, neighbour, locale));
  }
  if (was.around.join() !== is.around.join()) changes.add(tags.around(kind, id, locale));

  if (kind === 'pages' && differing.has('title')) {
    for (const entry of [was.entry, is.entry]) if (entry?.place !== undefined) changes.add(tags.placed(entry.place, locale));
  }
  if (kind === 'terms') collectTerms({ was, is, changes });
}

/** A term that came, went or is said otherwise concerns the texts in which it may stand, then or now. */
function collectTerms({ was, is, changes }: Pick<ComparedInLocale, 'was' | 'is' | 'changes'>): void {
  const { locale } = is;
  const own = [was.entry, is.entry].filter((entry) => entry?.locale === locale);
  const said = [was.entry, is.entry].map((entry) => (entry?.locale === locale ? JSON.stringify([entry.title.text, entry.variants]) : ''));
  if (said[0] === said[1]) return;
  changes.addWhere(tags.terms(locale), (words) => {
    const filter = decodeWords(words);
    return own.some((entry) => entry !== undefined && mayStand(entry, filter));
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a document that came, went or moved leaves different: everything behind it, or all between the two places. */
function spanOf(was: number, is: number): Span {
  if (was < 0 || is < 0) return { from: Math.max(was, is), to: Infinity };
  return { from: Math.min(was, is), to: Math.max(was, is) + 1 };
}

/** @returns a test of details such as `0-100`, or `0-` for the whole list */
function overlaps({ from, to }: Span): (detail: string) => boolean {
  return (detail) => {
    const [first = '0', last = ''] = detail.split('-');
    return Number(first) < to && (last === '' || Number(last) > from);
  };
}

import { type Locale, localeInfo } from '@/languages/locales.ts';
import type { Entry } from './entry.ts';

/**
 * The entries of each kind as a language shows them, by number, then date (newest first), then title, then id. A list is sorted when it is
 * first asked for, and kept in order from then on. What was given away never changes.
 */
export class OrderedLists {
  readonly #lists = new Map<string, readonly Entry[]>();

  get(kind: string, locale: Locale, entries: () => readonly Entry[]): readonly Entry[] {
    const key = `${kind}/${locale}`;
    const kept = this.#lists.get(key);
    if (kept !== undefined) return kept;
    const list = [...entries()].sort(orderIn(locale));
    this.#lists.set(key, list);
    return list;
  }

  /** Puts an entry where another was. */
  replace(
    kind: string,
    locale: Locale,
    { before, after }: { readonly before: Entry | undefined; readonly after: Entry | undefined },
  ): void {
    const key = `${kind}/${locale}`;
    const list = this.#lists.get(key);
    if (list === undefined) return;
    const without = before === undefined ? list : list.toSpliced(placeIn(list, before, locale), 1);
    this.#lists.set(key, after === undefined ? without : without.toSpliced(placeIn(without, after, locale), 0, after));
  }
}

const orders = new Map<Locale, (a: Entry, b: Entry) => number>();

function orderIn(locale: Locale): (a: Entry, b: Entry) => number {
  const known = orders.get(locale);
  if (known !== undefined) return known;
  const collator = new Intl.Collator(localeInfo[locale].tag, { numeric: true });
  const order = (a: Entry, b: Entry): number =>
    // Two without a number are equal in it: Infinity less Infinity is none.
    (a.number === b.number ? 0 : (a.number ?? Infinity) - (b.number ?? Infinity)) ||
    (b.date ?? '').localeCompare(a.date ?? '') ||
    collator.compare(a.title.text, b.title.text) ||
    a.id.localeCompare(b.id);
  orders.set(locale, order);
  return order;
}

/** The place of an entry in a list, or where it belongs. */
export function placeIn(list: readonly Entry[], entry: Entry, locale: Locale): number {
  const order = orderIn(locale);
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = list[middle];
    if (there !== undefined && order(there, entry) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

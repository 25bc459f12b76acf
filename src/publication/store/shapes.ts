import type { Entry } from './entry.ts';

const address = ['kind', 'id', 'locale', 'sourceLocale', 'slug', 'place'] as const;
const title = [...address, 'title'] as const;
const link = [...title, 'summary', 'number'] as const;
const row = [...link, 'date'] as const;
const whole = [...row, 'translationState', 'words', 'modifiedAt', 'variants'] as const satisfies readonly (keyof Entry)[];

/**
 * How much of an entry somebody asks for. What is made of it is made again when something of that changes, and only then; so a page
 * asks for the least, and the type keeps it from showing more. Lists are ordered by number, date and title: a shape
 * without them is told of a new order as well (`entry-changes.ts`).
 */
export const shapes = {
  /** Where it is. */
  address,
  /** What a menu shows. */
  title,
  /** What a link shows. */
  link,
  /** What a line of a list shows. */
  row,
  /** How much of it is in which language. */
  words: ['locale', 'words'],
  /** What a sitemap shows. */
  dated: [...address, 'modifiedAt'],
  whole,
} as const satisfies Readonly<Record<string, readonly (keyof Entry)[]>>;

export type Shape = keyof typeof shapes;

/** An entry as far as a shape shows it. */
export type Shown<S extends Shape> = Pick<Entry, (typeof shapes)[S][number]>;

export const shapeNames = Object.keys(shapes) as readonly Shape[];

/** What a shape shows of an entry, as text: equal texts look equal to whoever asked. */
export function shownText(entry: Entry | undefined, shape: Shape): string {
  return entry === undefined ? '' : JSON.stringify(shapes[shape].map((field) => entry[field] ?? null));
}

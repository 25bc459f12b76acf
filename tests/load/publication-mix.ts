import type { CollectionSlug, Payload } from 'payload';
import { type Locale, locales } from '@/languages/locales.ts';
import { randomNumbers } from './make-units.ts';

/** What is published, and how often in 200 publications. */
export const mix = {
  'a correction in a text': 104,
  'a correction of a title or summary': 16,
  'a new news item': 30,
  'a translation': 20,
  'a term, new or changed': 10,
  'a work of the bibliography': 10,
  'a language withdrawn': 10,
} as const;

export type MixKind = keyof typeof mix;

export interface Step {
  readonly what: MixKind;
  /** Publishes, or takes back. */
  readonly run: (payload: Payload) => Promise<void>;
}

type Slug = 'chapters';
interface Doc {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The steps of the mix in an order that is the same each time. Expects the starter content. */
export function publicationMix(): readonly Step[] {
  const random = randomNumbers(7);
  const steps = Object.entries(mix).flatMap(([what, times]) =>
    Array.from({ length: times }, (_, at) => ({ what: what as MixKind, run: (payload: Payload) => perform[what as MixKind](payload, at) })),
  );
  return steps
    .map((step) => ({ step, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ step }) => step);
}

const perform: Readonly<Record<MixKind, (payload: Payload, at: number) => Promise<void>>> = {
  'a correction in a text': async (payload, at) => {
    const kind = (['chapters', 'practices', 'tools', 'concepts'] as const)[at % 4] ?? 'chapters';
    const { doc, locale } = await pick(payload, kind, at);
    const corrected = correctedField(doc, String(at));
    if (corrected === undefined) throw new Error(`${kind} ${doc.id} has no text in ${locale}`);
    await publish(payload, kind as Slug, doc.id, locale, { [corrected.name]: corrected.value });
  },
  'a correction of a title or summary': async (payload, at) => {
    const kind = (['chapters', 'tools', 'concepts', 'practices'] as const)[at % 4] ?? 'tools';
    const { doc, locale } = await pick(payload, kind, at);
    const field = at % 2 === 0 ? 'summary' : 'title';
    await publish(payload, kind as Slug, doc.id, locale, { [field]: `${String(doc[field])} (${String(at)})` });
  },
  'a new news item': async (payload, at) => {
    const date = new Date(Date.UTC(2027, 0, 1 + at)).toISOString();
    const data = { title: `News of day ${String(at)}`, summary: 'A school told us.', date, _status: 'published' };
    await payload.create({ collection: 'news', locale: 'en', data: data as never });
  },
  'a translation': async (payload, at) => {
    const locale = locales[1 + (at % (locales.length - 1))] ?? 'nl';
    const missing = (await all(payload, 'news', 'en')).find(({ publishedIn }) => !isIn(publishedIn, locale));
    if (missing === undefined) return perform['a new news item'](payload, 100 + at);
    await publish(payload, 'news' as Slug, missing.id, locale, { title: `${locale} ${String(missing['title'])}`, summary: 'Een school.' });
  },
  'a term, new or changed': async (payload, at) => {
    const words = ['workshop', 'question', 'trust', 'listening', 'first meeting'];
    if (at % 2 === 0) {
      const data = { title: words[at / 2] ?? 'term', definition: 'What people mean when they say so.', _status: 'published' };
      await payload.create({ collection: 'terms', locale: 'en', data: data as never });
      return;
    }
    const { doc: term, locale } = await pick(payload, 'terms', at);
    const change = at % 4 === 1 ? { definition: `${String(term['definition'])} (${String(at)})` } : { variants: [`variant ${String(at)}`] };
    await publish(payload, 'terms' as Slug, term.id, locale, change);
  },
  'a work of the bibliography': async (payload, at) => {
    const works = await all(payload, 'references', 'en');
    const work = works[at % works.length];
    if (work === undefined) throw new Error('there are no works');
    await payload.update({ collection: 'references', id: work.id, data: { publisher: `Publisher ${String(at)}` } });
  },
  'a language withdrawn': async (payload, at) => {
    const kind = (['news', 'tools', 'partners', 'terms'] as const)[at % 4] ?? 'news';
    const locale = locales[1 + (at % (locales.length - 1))] ?? 'nl';
    const doc = (await all(payload, kind, locale)).find(({ publishedIn }) => isIn(publishedIn, locale));
    if (doc === undefined) throw new Error(`nothing of ${kind} is public in ${locale}`);
    await payload.update({ collection: kind, id: doc.id, locale, data: { _status: 'draft' } as never });
  },
};

function localeAt(at: number): Locale {
  return locales[Math.floor(at / 4) % locales.length] ?? 'en';
}

async function all(payload: Payload, collection: CollectionSlug, locale: Locale): Promise<readonly Doc[]> {
  const { docs } = await payload.find({ collection, locale, fallbackLocale: false, depth: 0, pagination: false, sort: 'createdAt' });
  const whole = await payload.find({ collection, locale: 'all', depth: 0, pagination: false, sort: 'createdAt' });
  const published = new Map((whole.docs as unknown as Doc[]).map(({ id, publishedIn }) => [id, publishedIn]));
  return (docs as unknown as Doc[]).map((doc) => ({ ...doc, publishedIn: published.get(doc.id) }));
}

/** One that is public, in a language in which it is. */
async function pick(payload: Payload, collection: CollectionSlug, at: number): Promise<{ readonly doc: Doc; readonly locale: Locale }> {
  for (const locale of [localeAt(at), ...locales]) {
    const docs = (await all(payload, collection, locale)).filter(({ publishedIn }) => isIn(publishedIn, locale));
    const doc = docs[at % docs.length];
    if (doc !== undefined) return { doc, locale };
  }
  throw new Error(`nothing of ${collection} is public`);
}

function isIn(publishedIn: unknown, locale: Locale): boolean {
  return typeof publishedIn === 'object' && publishedIn !== null && (publishedIn as Readonly<Record<string, unknown>>)[locale] === true;
}

async function publish(payload: Payload, collection: Slug, id: string, locale: Locale, data: object): Promise<void> {
  await payload.update({ collection, id, locale, data: { ...data, _status: 'published' } as never });
}

/** The first field with a rich text in it, one of its texts made longer. */
function correctedField(doc: Doc, mark: string): { readonly name: string; readonly value: unknown } | undefined {
  for (const [name, value] of Object.entries(doc)) {
    const copy = structuredClone(value);
    const node = textNodeIn(copy);
    if (node === undefined) continue;
    node.text = `${node.text} (${mark})`;
    return { name, value: copy };
  }
  return undefined;
}

function textNodeIn(value: unknown): { text: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('type' in value && value.type === 'text' && 'text' in value && typeof value.text === 'string') return value as { text: string };
  for (const inner of Object.values(value)) {
    const found = textNodeIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { pathWords } from '@/languages/path-words.ts';
import { freshPages, keptPages } from '../../../support/kept/kept-pages.tsx';
import { type MemoryStore, memoryStore } from '../../../support/kept/memory-store.ts';
import { publication, rich, text } from '../../../support/site/publication.ts';

const kinds = ['chapters', 'news', 'terms', 'pages', 'tools'] as const;
const languages = ['en', 'nl'] as const satisfies readonly Locale[];
const words = ['trust', 'circle', 'school', 'circle of trust', 'trusting schools'];

interface Deed {
  readonly kind: (typeof kinds)[number];
  readonly id: number;
  readonly locale: (typeof languages)[number];
  readonly withdraw: boolean;
  readonly title: string;
  readonly slug: string;
  readonly order: number;
  readonly summary: string;
  readonly said: string;
  readonly place: string;
  readonly to: number;
}

const deeds = fc.record<Deed>({
  kind: fc.constantFrom(...kinds),
  id: fc.integer({ min: 1, max: 3 }),
  locale: fc.constantFrom(...languages),
  withdraw: fc.boolean(),
  title: fc.constantFrom(...words),
  slug: fc.constantFrom('one', 'two', 'three'),
  order: fc.integer({ min: 1, max: 4 }),
  summary: fc.constantFrom('', 'short', 'long'),
  said: fc.constantFrom(...words, 'a circle in a school'),
  place: fc.constantFrom('', 'home', 'about', 'legal'),
  to: fc.integer({ min: 1, max: 3 }),
});

function perform(store: MemoryStore, deed: Deed): void {
  const { kind, locale, title, summary, place, order } = deed;
  const id = `${kind}-${String(deed.id)}`;
  if (deed.withdraw) {
    store.withdraw({ kind, id, locale });
    return;
  }
  const linked = { kind: kinds[(kinds.indexOf(kind) + 1) % kinds.length] ?? 'news', id: `chapters-${String(deed.to)}` };
  const body = rich(
    [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: `${deed.said}. ` },
          { type: 'link', target: { kind: 'chapters', id: linked.id }, children: [{ type: 'text', text: 'there' }] },
        ],
      },
    ],
    locale,
  );
  const content = {
    sections: [{ id: 's', heading: text('Heading', locale), blocks: [{ id: 'b', type: 'prose', body }] }],
    ...(kind === 'chapters' ? { number: order } : {}),
    ...(kind === 'news' ? { date: `2026-01-0${String(order)}T00:00:00.000Z` } : {}),
    ...(kind === 'pages' && place !== '' ? { place } : {}),
    ...(kind === 'terms' ? { definition: text(deed.said, locale), variants: { lang: locale, origin: 'own', texts: [deed.said] } } : {}),
  };
  const made = publication({ kind, id, locale, slug: deed.slug, title, content: content as never, ...(summary === '' ? {} : { summary }) });
  store.publish(made);
}

/** Addresses that lead somewhere today, or did, or never will. */
const always = languages.flatMap((locale) => [
  `/${locale}`,
  ...kinds.flatMap((kind) => [
    `/${locale}/${pathWords[kind][locale]}`,
    ...['one', 'two', 'three', 'never'].flatMap((slug) => [
      `/${locale}/${pathWords[kind][locale]}/${slug}`,
      `/${locale}/${pathWords[kind][locale]}/${slug}/${locale === 'en' ? 'nl' : 'en'}`,
      `/api/v1/${locale}/${kind}/${slug}`,
    ]),
    `/api/v1/${locale}/${kind}?limit=2`,
  ]),
  `/sitemaps/${locale}.xml`,
]);

describe('whatever is published, replaced, renamed and withdrawn in whatever order', () => {
  it('leaves no page kept that a new one would differ from', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deeds, { minLength: 4, maxLength: 10 }),
        fc.array(deeds, { minLength: 1, maxLength: 4 }),
        async (first, then) => {
          const store = memoryStore();
          const pages = keptPages(store);
          for (const deed of first) perform(store, { ...deed, withdraw: false });
          await pages.follow();
          for (const deed of then) {
            for (const address of [...always, ...pages.addresses()]) await pages.read(address);
            perform(store, deed);
            await pages.follow();
            const fresh = await freshPages(store);
            for (const address of always) {
              const kept = await pages.kept(address);
              if (kept !== undefined) expect(`${address} ${kept}`).toBe(`${address} ${await fresh(address)}`);
            }
          }
        },
      ),
      { numRuns: 4 },
    );
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { deliveryApi } from '@/delivery/delivery-api.ts';
import { isLocale, locales } from '@/languages/locales.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import type { Library } from '@/publication/store/library.ts';
import type { PublicationStore } from '@/publication/store/publication-store.ts';
import { recordingTags } from '@/publication/store/reading-tags.ts';
import { allSources } from '@/publication/project/source.ts';
import { type Made, PageCache } from '@/server/front/page-cache.ts';
import { resolveAddress } from '@/site/address/resolve-address.ts';
import { pageHead } from '@/site/head/page-head.ts';
import { loadFrame } from '@/site/page/frame.ts';
import { bareContext } from '@/site/page/load-document.ts';
import { switchesElsewhere } from '@/site/page/language-switches.ts';
import { loadPage } from '@/site/page/load-page.ts';
import { sitemap } from '@/site/sitemap/sitemap.ts';
import { MissingView } from '@/site/views/missing-view.tsx';
import { SitePageView } from '@/site/views/site-page-view.tsx';

/**
 * What readers meet, without Next and without sockets: the real pages, sitemaps and answers of the delivery API, made from the
 * library of a back, noted, and kept in the page cache of a front with a library of its own, as the product does it.
 */
export interface KeptPages {
  /** Both libraries take in what is new. */
  follow(): Promise<void>;
  /** Every address that the sitemaps and the delivery API name now. */
  addresses(): readonly string[];
  /** The page at an address, kept or made now. */
  read(address: string): Promise<string>;
  /** The page that is kept; undefined where it would have to be made. */
  kept(address: string): Promise<string | undefined>;
}

const base = 'https://school.example';
const maxBytes = 1024 * 1024 * 1024;
const maxCharacters = 64 * 1024 * 1024;

export function keptPages(store: PublicationStore): KeptPages {
  const cache = new PageCache({ maxBytes });
  const back = new DatabaseLibrary({ store, maxCharacters });
  const front = new DatabaseLibrary({
    store,
    maxCharacters,
    onChange: (tags) => cache.invalidate(tags),
    onReset: () => cache.clear(),
  });
  const made = (address: string) => makeAt({ address, site: back, front });
  return {
    async follow() {
      await catchUp({ store, follower: back });
      await catchUp({ store, follower: front });
    },
    addresses: () => addressesOf(back),
    read: async (address) => (await cache.getOrMake(address, () => made(address))).identity.body.toString(),
    async kept(address) {
      try {
        return (await cache.getOrMake(address, () => Promise.reject(notKept))).identity.body.toString();
      } catch (error) {
        if (error === notKept) return undefined;
        throw error;
      }
    },
  };
}

const notKept = new Error('not kept');

/** The same pages, made by a library that begins with the whole feed. */
export async function freshPages(store: PublicationStore): Promise<(address: string) => Promise<string>> {
  const library = new DatabaseLibrary({ store, maxCharacters });
  await catchUp({ store, follower: library });
  return async (address) => (await makeAt({ address, site: library, front: library })).response.identity.body.toString();
}

async function makeAt({ address, site, front }: { address: string; site: Library; front: DatabaseLibrary }): Promise<Made> {
  const tags = new Set<string>();
  const { status, text } = await recordingTags(tags, () => answer(address, site, front));
  const body = Buffer.from(text);
  return { response: { status, identity: { body, etag: '', head: [], unchangedHead: [] }, bytes: body.length }, tags, keep: status < 500 };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function answer(address: string, site: Library, front: DatabaseLibrary): Promise<Answer> {
  if (address.startsWith('/api/')) {
    const response = await deliveryApi({ library: front, feed: front }).fetch(new Request(`http://localhost${address}`));
    return { status: response.status, text: await response.text() };
  }
  const { pathname, searchParams } = new URL(address, base);
  const file = /^\/sitemaps\/(\w+)\.xml$/.exec(pathname)?.[1];
  if (isLocale(file)) return { status: 200, text: sitemap({ library: site, base }, file) };
  return sitePageAt(site, pathname, searchParams.get('page') ?? undefined);
}

/** As the proxy and the routes do it (`src/proxy.ts`, `src/app/(site)`). */
async function sitePageAt(library: Library, path: string, part: string | undefined): Promise<Answer> {
  const [locale, ...segments] = path.slice(1).split('/').map(decodeURIComponent);
  if (!isLocale(locale)) throw new Error(`${path} is in no language`);
  const resolution = resolveAddress({ library, locale, segments });
  if (resolution.type === 'redirect') return { status: resolution.status, text: resolution.to };
  const sitePage = await loadPage({ library, locale, segments, part });
  if (sitePage === undefined) {
    const page = bareContext({ library, locale, reader: locale });
    const document = resolution.type === 'missing' ? resolution.elsewhere : undefined;
    const elsewhere = document === undefined ? [] : switchesElsewhere(library, document);
    const view = <MissingView frame={await loadFrame({ library, locale })} page={page} elsewhere={elsewhere} />;
    return { status: 404, text: renderToStaticMarkup(view) };
  }
  const head = JSON.stringify(pageHead({ sitePage, library, base }));
  return { status: 200, text: `${head}\n${renderToStaticMarkup(<SitePageView sitePage={sitePage} here={path} />)}` };
}

function addressesOf(library: Library): readonly string[] {
  const found = new Set<string>(['/api/v1', '/api/v1/progress']);
  for (const locale of locales) {
    found.add(`/sitemaps/${locale}.xml`);
    for (const [, address = ''] of sitemap({ library, base }, locale).matchAll(/<loc>([^<]*)<\/loc>/g))
      found.add(address.slice(base.length));
    for (const { kind } of allSources) {
      found.add(`/api/v1/${locale}/${kind}`);
      for (const { id, slug } of library.entries(kind, locale)) found.add(`/api/v1/${locale}/${kind}/${slug === '' ? id : slug}`);
    }
  }
  return [...found];
}

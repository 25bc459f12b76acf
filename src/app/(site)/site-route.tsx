import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import { isLocale } from '@/languages/locales.ts';
import { openLibrary } from '@/publication/store/library.ts';
import { baseUrl } from '@/site/head/base-url.ts';
import { JsonLdScript } from '@/site/head/json-ld-script.tsx';
import { metadataOf } from '@/site/head/metadata.ts';
import { type PageHead, pageHead } from '@/site/head/page-head.ts';
import { loadPage, type SitePage } from '@/site/page/load-page.ts';
import { SitePageView } from '@/site/views/site-page-view.tsx';

interface RouteProps {
  readonly params: Promise<{ readonly locale: string; readonly word?: string; readonly slug?: string; readonly lang?: string }>;
  readonly searchParams?: Promise<{ readonly page?: string | string[] }>;
}

/** Reads a page once for its head and its body (React `cache`, one request long). */
const readPage = cache(async (address: string, part: string | undefined): Promise<{ sitePage: SitePage; head: PageHead }> => {
  const [locale, ...segments] = address.slice(1).split('/').map(decodeURIComponent);
  if (!isLocale(locale)) notFound();
  const library = openLibrary();
  const sitePage = await loadPage({ library, locale, segments, part });
  if (sitePage === undefined) notFound();
  return { sitePage, head: pageHead({ sitePage, library, base: baseUrl(await headers()) }) };
});

async function addressOf({ params }: RouteProps): Promise<string> {
  const { locale, word, slug, lang } = await params;
  return `/${[locale, word, slug, lang].filter((segment) => segment !== undefined).join('/')}`;
}

async function partOf({ searchParams }: RouteProps): Promise<string | undefined> {
  const { page } = (await searchParams) ?? {};
  return typeof page === 'string' ? page : undefined;
}

export async function generateSiteMetadata(props: RouteProps): Promise<Metadata> {
  const { head } = await readPage(await addressOf(props), await partOf(props));
  return metadataOf(head);
}

/** Every address of the reader's site; the folders below only say how deep an address may be. */
export async function SiteRoute(props: RouteProps): Promise<ReactNode> {
  const address = await addressOf(props);
  const { sitePage, head } = await readPage(address, await partOf(props));
  return (
    <>
      <SitePageView sitePage={sitePage} here={address} />
      <JsonLdScript data={head.jsonLd} />
    </>
  );
}

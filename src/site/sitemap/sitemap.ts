import { defaultLocale, type Locale, localeInfo, locales } from '@/languages/locales.ts';
import { pathKinds } from '@/languages/path-words.ts';
import type { Library } from '@/publication/store/library.ts';
import { documentAddress, homeAddress, languageNeutral, listAddress, progressAddress } from '../address/addresses.ts';
import { alternatesOf } from '../head/page-head.ts';
import { escapeXml } from './escape-xml.ts';

interface SitemapRequest {
  readonly library: Library;
  /** Scheme and host without a slash at the end. */
  readonly base: string;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The index of the languages' sitemaps (sitemaps.org, protocol 0.9). */
export function sitemapIndex(base: string): string {
  const rows = locales.map((locale) => `<sitemap><loc>${escapeXml(`${base}/sitemaps/${locale}.xml`)}</loc></sitemap>`);
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</sitemapindex>\n`;
}

/** Every page that is published in a language, with the same page in the others. Fallbacks are not in it. */
export function sitemap({ library, base }: SitemapRequest, locale: Locale): string {
  const rows = [
    row({ href: base + homeAddress(locale), alternates: everywhere(base, homeAddress) }),
    ...pathKinds.flatMap((kind) => kindRows({ library, base }, locale, kind)),
    row({ href: base + progressAddress(locale), alternates: everywhere(base, progressAddress) }),
  ];
  return `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${rows.join('\n')}\n</urlset>\n`;
}

function kindRows({ library, base }: SitemapRequest, locale: Locale, kind: (typeof pathKinds)[number]): string[] {
  if (!library.hasAny(kind, locale)) return [];
  const list = row({ href: base + listAddress(kind, locale), alternates: everywhere(base, (other) => listAddress(kind, other)) });
  if (languageNeutral.has(kind)) return [list];
  const documents = library
    .entries(kind, locale, { shape: 'dated' })
    .filter((entry) => entry.locale === locale && entry.place !== 'home')
    .map((entry) =>
      row({
        href: base + (documentAddress(entry, locale) ?? ''),
        alternates: alternatesOf(library, entry, base),
        modified: entry.modifiedAt,
      }),
    );
  return [list, ...documents];
}

function everywhere(base: string, address: (locale: Locale) => string): Record<string, string> {
  const named = locales.map((locale) => [localeInfo[locale].tag, base + address(locale)]);
  return Object.fromEntries([...named, ['x-default', base + address(defaultLocale)]]) as Record<string, string>;
}

function row({ href, alternates, modified }: { href: string; alternates: Readonly<Record<string, string>>; modified?: string }): string {
  const links = Object.entries(alternates).map(
    ([tag, address]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escapeXml(address)}"/>`,
  );
  const lastmod = modified === undefined || modified === '' ? '' : `<lastmod>${modified}</lastmod>`;
  return `<url><loc>${escapeXml(href)}</loc>${lastmod}${links.join('')}</url>`;
}

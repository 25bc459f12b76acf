import { defaultLocale, localeInfo } from '@/languages/locales.ts';
import { isPathKind } from '@/languages/path-words.ts';
import type { Entry } from '@/publication/store/entry.ts';
import type { Library } from '@/publication/store/library.ts';
import { documentAddress, languageNeutral, listAddress, progressAddress } from '../address/addresses.ts';
import type { SitePage } from '../page/load-page.ts';
import { switchesOfList } from '../page/language-switches.ts';
import { partAddress } from '../page/parts.ts';
import { jsonLd } from './json-ld.ts';

/** What a page says about itself to browsers, search engines and those who share it. All addresses are absolute. */
export interface PageHead {
  readonly title: string;
  readonly description?: string;
  readonly canonical: string;
  /** Address by BCP 47 tag, and `x-default`; only languages in which the document is published. */
  readonly alternates: Readonly<Record<string, string>>;
  readonly robots?: 'noindex, follow';
  readonly siteName: string;
  /** `og:locale`, the language the page is really in. */
  readonly locale: string;
  readonly type: 'website' | 'article';
  readonly image?: string;
  readonly jsonLd?: object;
}

interface HeadRequest {
  readonly sitePage: SitePage;
  readonly library: Library;
  /** Scheme and host without a slash at the end. */
  readonly base: string;
}

/** The head of a page. A fallback names the original as the one to find, so that no text is found twice. */
export function pageHead({ sitePage, library, base }: HeadRequest): PageHead {
  const siteName = sitePage.frame.name.text;
  const common = { siteName, locale: localeInfo[sitePage.locale].tag.replace('-', '_') };
  if (sitePage.type === 'list') {
    const { kind, items, part } = sitePage.list;
    const { t } = sitePage.page;
    return {
      ...common,
      type: 'website',
      title: [t(`kind.${kind}.title`), ...(part.number === 1 ? [] : [t('list.part', { ...part })]), siteName].join(' · '),
      description: t(`kind.${kind}.lead`),
      canonical: base + partAddress(listAddress(kind, sitePage.locale), part.number),
      alternates: items.length === 0 || part.number > 1 ? {} : absolute(switchesOfList(kind), base),
      ...(items.length === 0 ? { robots: 'noindex, follow' } : {}),
    };
  }
  if (sitePage.type === 'progress') {
    const { t } = sitePage.page;
    return {
      ...common,
      type: 'website',
      title: `${t('progress.title')} · ${siteName}`,
      description: t('progress.lead'),
      canonical: base + progressAddress(sitePage.locale),
      alternates: absolute(switchesOfList('progress'), base),
      ...(sitePage.progress.documents.all === 0 ? { robots: 'noindex, follow' } : {}),
    };
  }
  const { document } = sitePage;
  if (document === undefined) {
    const alternates = absolute(switchesOfList('home'), base);
    return { ...common, type: 'website', title: siteName, canonical: `${base}/${sitePage.locale}`, alternates };
  }
  const { publication, page } = document;
  const isFallback = publication.locale !== sitePage.locale && !languageNeutral.has(publication.kind);
  const claim = sitePage.frame.site.claim?.text;
  const title =
    sitePage.type === 'home'
      ? [siteName, claim].filter((part) => part !== undefined).join(' – ')
      : `${publication.title.text} · ${siteName}`;
  // A term has no summary; its definition says best what the page is about.
  const description = publication.summary?.text ?? ('definition' in publication.content ? publication.content.definition.text : undefined);
  const image = imageOf(publication.content, page.media);
  const canonical = canonicalOf(library, publication, sitePage.locale, isFallback);
  return {
    ...common,
    locale: localeInfo[publication.locale].tag.replace('-', '_'),
    type: sitePage.type === 'home' ? 'website' : 'article',
    title,
    ...(description === undefined ? {} : { description }),
    canonical: base + canonical,
    alternates: alternatesOf(library, publication, base),
    ...(isFallback ? { robots: 'noindex, follow' } : {}),
    ...(image === undefined ? {} : { image: URL.parse(image, base)?.href ?? image }),
    jsonLd: jsonLd({ publication, page, url: base + canonical, siteName }),
  };
}

type Identity = Pick<Entry, 'kind' | 'id' | 'sourceLocale' | 'locale' | 'slug'>;

/** The address under which search engines should know this text: its own, in its own language. */
function canonicalOf(library: Library, publication: Identity, locale: SitePage['locale'], isFallback: boolean): string {
  const entry = library.entry(publication, isFallback ? publication.locale : locale, 'address');
  const shown = entry ?? publication;
  return documentAddress(shown, isFallback ? shown.locale : locale) ?? `/${locale}`;
}

/** Addresses of every language in which a document is published; `x-default` is English, else the source language. */
export function alternatesOf(library: Library, document: Pick<Entry, 'kind' | 'id'>, base: string): Record<string, string> {
  if (!isPathKind(document.kind) || languageNeutral.has(document.kind)) return {};
  const entries = library.alternates(document, 'address');
  const pairs = entries.flatMap((entry) => {
    const address = documentAddress(entry, entry.locale);
    return address === null ? [] : [{ locale: entry.locale, href: address }];
  });
  return absolute(pairs, base, entries[0]?.sourceLocale);
}

function absolute(
  pairs: readonly { readonly locale: SitePage['locale']; readonly href: string }[],
  base: string,
  source?: string,
): Record<string, string> {
  const chosen = pairs.find(({ locale }) => locale === defaultLocale) ?? pairs.find(({ locale }) => locale === source);
  return {
    ...Object.fromEntries(pairs.map(({ locale, href }) => [localeInfo[locale].tag, base + href])),
    ...(chosen === undefined ? {} : { 'x-default': base + chosen.href }),
  };
}

function imageOf(
  content: object,
  media: (ref: { kind: string; id: string }) => { content: { file: { url: string } } } | undefined,
): string | undefined {
  const image: unknown = 'image' in content ? content.image : undefined;
  if (typeof image !== 'object' || image === null || !('kind' in image) || !('id' in image)) return undefined;
  return media({ kind: String(image.kind), id: String(image.id) })?.content.file.url;
}

'use client';

import { toast, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isLocale, type Locale } from '@/languages/locales.ts';

interface Props {
  readonly kind: string;
  readonly id: string;
  /** The word of the kind in addresses. */
  readonly paths: Readonly<Record<Locale, string>>;
  readonly words: { readonly published: Readonly<Record<Locale, string>>; readonly open: string };
}

/** After a save readers have it within a moment, when the front has followed the feed; asked at once, and again. In milliseconds. */
const moments = [0, 600, 1500, 4000];

/** How long the message after publishing stays: time enough to read it and to reach its link. In milliseconds. */
const shown = 12_000;

/** Says that the language in the form is public, with a link to its page, and says so in a message when it was published just now. */
export function PublicPage({ kind, id, paths, words }: Props): ReactNode {
  const { code } = useLocale();
  const { lastUpdateTime, data } = useDocumentInfo();
  const [page, setPage] = useState<{ readonly locale: Locale; readonly slug: string } | null>(null);
  /** Of the save that people were told of, or that was there when the form was opened. */
  const told = useRef(lastUpdateTime);
  const published = data?.['_status'] === 'published';
  useEffect(() => {
    if (!isLocale(code)) return undefined;
    const leaving = new AbortController();
    const look = async () => {
      const slug = await publicSlug({ kind, id, locale: code, signal: leaving.signal });
      if (leaving.signal.aborted) return;
      setPage(slug === null ? null : { locale: code, slug });
      if (slug === null || !published || told.current === lastUpdateTime) return;
      told.current = lastUpdateTime;
      const link = <PageLink href={addressOf({ paths, locale: code, slug })} words={words.open} />;
      toast.success(words.published[code], { id: 'published', description: link, duration: shown });
    };
    const timers = moments.map((moment) => setTimeout(() => void look(), moment));
    return () => {
      leaving.abort();
      timers.forEach(clearTimeout);
    };
  }, [kind, id, code, lastUpdateTime, published, paths, words]);
  if (page?.locale !== code) return null;
  const { locale, slug } = page;
  return (
    <p className="form-public" role="status">
      {words.published[locale]} <PageLink href={addressOf({ paths, locale, slug })} words={words.open} />
    </p>
  );
}

function PageLink({ href, words }: { readonly href: string; readonly words: string }): ReactNode {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

function addressOf({ paths, locale, slug }: Pick<Props, 'paths'> & { readonly locale: Locale; readonly slug: string }): string {
  return `/${locale}/${paths[locale]}/${slug}`;
}

interface Place {
  readonly kind: string;
  readonly id: string;
  readonly locale: Locale;
  readonly signal: AbortSignal;
}

/** The last part of the page's address, where the document is public in this very language; else, or when nobody answers, null. */
async function publicSlug({ kind, id, locale, signal }: Place): Promise<string | null> {
  try {
    const answer = await fetch(`/api/v1/${locale}/${kind}/${encodeURIComponent(id)}`, { signal, cache: 'no-store' });
    if (!answer.ok) return null;
    const { publication } = (await answer.json()) as { publication?: { locale?: unknown; slug?: unknown } };
    return publication?.locale === locale && typeof publication.slug === 'string' ? publication.slug : null;
  } catch {
    return null;
  }
}

'use client';

import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { isLocale, type Locale } from '@/languages/locales.ts';

interface Props {
  readonly kind: string;
  readonly id: string;
  /** The word of the kind in addresses. */
  readonly paths: Readonly<Record<Locale, string>>;
  readonly words: { readonly published: Readonly<Record<Locale, string>>; readonly open: string };
}

/** After a save readers have it within a moment, when the front has followed the feed; asked at once, and twice again. In milliseconds. */
const moments = [0, 1200, 4000];

/** Says that the language in the form is public, with a link to its page; nothing where it is not. */
export function PublicPage({ kind, id, paths, words }: Props): ReactNode {
  const { code } = useLocale();
  const { lastUpdateTime } = useDocumentInfo();
  const [page, setPage] = useState<{ readonly locale: Locale; readonly slug: string } | null>(null);
  useEffect(() => {
    if (!isLocale(code)) return undefined;
    const leaving = new AbortController();
    const look = async () => {
      const slug = await publicSlug({ kind, id, locale: code, signal: leaving.signal });
      if (!leaving.signal.aborted) setPage(slug === null ? null : { locale: code, slug });
    };
    const timers = moments.map((moment) => setTimeout(() => void look(), moment));
    return () => {
      leaving.abort();
      timers.forEach(clearTimeout);
    };
  }, [kind, id, code, lastUpdateTime]);
  if (page?.locale !== code) return null;
  const { locale, slug } = page;
  return (
    <p className="form-public" role="status">
      {words.published[locale]}{' '}
      <a href={`/${locale}/${paths[locale]}/${slug}`} target="_blank" rel="noreferrer">
        {words.open}
      </a>
    </p>
  );
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

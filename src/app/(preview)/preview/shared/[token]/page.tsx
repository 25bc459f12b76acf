import config from '@payload-config';
import { notFound } from 'next/navigation';
import { getPayload } from 'payload';
import type { ReactNode } from 'react';
import { linkedLibrary } from '@/publication/links/linked-library.ts';
import { openLink } from '@/publication/links/open-link.ts';
import { openLibrary } from '@/publication/store/library.ts';
import { HtmlDocument } from '@/site/layout/html-document.tsx';
import { loadPreview } from '@/site/page/load-preview.ts';
import { SitePageView } from '@/site/views/site-page-view.tsx';

interface SharedProps {
  readonly params: Promise<{ readonly token: string }>;
}

export const metadata = { robots: 'noindex, nofollow, noarchive', referrer: 'no-referrer' };

/** The reader's page of a draft, for whoever has the link. A link that has ended is answered before, by the back (`refuse-ended-link.ts`). */
export default async function SharedDraftPage({ params }: SharedProps): Promise<ReactNode> {
  const { token } = await params;
  const payload = await getPayload({ config });
  const opened = await openLink(payload, token);
  if (opened === undefined) notFound();
  const { draft } = opened;
  const library = linkedLibrary({ library: openLibrary(), payload, draft, token });
  const sitePage = await loadPreview({ library, locale: draft.locale, draft });
  if (sitePage === undefined) notFound();
  return (
    <HtmlDocument locale={draft.locale}>
      <SitePageView sitePage={sitePage} here="" />
    </HtmlDocument>
  );
}

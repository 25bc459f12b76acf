import config from '@payload-config';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getPayload } from 'payload';
import type { ReactNode } from 'react';
import { defaultLocale, isLocale } from '@/languages/locales.ts';
import { mustChangePassword } from '@/people/accounts/must-change-password.ts';
import { DraftLibrary } from '@/publication/draft/draft-library.ts';
import { readDraft } from '@/publication/draft/read-draft.ts';
import { openLibrary } from '@/publication/store/library.ts';
import { HtmlDocument } from '@/site/layout/html-document.tsx';
import { loadPreview } from '@/site/page/load-preview.ts';
import { SitePageView } from '@/site/views/site-page-view.tsx';
import { RefreshOnSave } from '../../refresh-on-save.tsx';

interface PreviewProps {
  readonly params: Promise<{ readonly kind: string; readonly id: string }>;
  readonly searchParams: Promise<{ readonly locale?: string | string[] }>;
}

export const metadata = { robots: 'noindex, nofollow' };

/** The reader's page of a draft, for people who may read it; it follows the form as it is saved. */
export default async function PreviewPage({ params, searchParams }: PreviewProps): Promise<ReactNode> {
  const [{ kind, id }, query] = await Promise.all([params, searchParams]);
  const locale = isLocale(query.locale) ? query.locale : defaultLocale;
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await headers() });
  if (user === null) redirect('/admin/login');
  if (mustChangePassword(user)) redirect('/admin/account');
  const draft = await readDraft({ payload, user, kind, id, locale }).catch(() => undefined);
  if (draft === undefined) notFound();
  const library = new DraftLibrary({ library: openLibrary(), payload, draft });
  const sitePage = await loadPreview({ library, locale, draft });
  if (sitePage === undefined) notFound();
  return (
    <HtmlDocument locale={locale}>
      <RefreshOnSave />
      <SitePageView sitePage={sitePage} here="" />
    </HtmlDocument>
  );
}

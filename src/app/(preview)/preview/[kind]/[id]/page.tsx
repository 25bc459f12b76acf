import config from '@payload-config';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getPayload } from 'payload';
import type { ReactNode } from 'react';
import { defaultLocale, isLocale } from '@/languages/locales.ts';
import { mustChangePassword } from '@/people/accounts/must-change-password.ts';
import { HtmlDocument } from '@/site/layout/html-document.tsx';
import { SitePageView } from '@/site/views/site-page-view.tsx';
import { FollowForm } from '../../follow-form.tsx';
import { loadDraftPage } from '../../load-draft-page.ts';

interface PreviewProps {
  readonly params: Promise<{ readonly kind: string; readonly id: string }>;
  readonly searchParams: Promise<{ readonly locale?: string | string[] }>;
}

export const metadata = { robots: 'noindex, nofollow' };

/** The reader's page of a draft, for people who may read it; it follows the form beside it as it is typed. */
export default async function PreviewPage({ params, searchParams }: PreviewProps): Promise<ReactNode> {
  const [{ kind, id }, query] = await Promise.all([params, searchParams]);
  const locale = isLocale(query.locale) ? query.locale : defaultLocale;
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await headers() });
  if (user === null) redirect('/admin/login');
  if (mustChangePassword(user)) redirect('/admin/account');
  const sitePage = await loadDraftPage({ payload, user, kind, id, locale });
  if (sitePage === undefined) notFound();
  return (
    <HtmlDocument locale={locale}>
      <FollowForm kind={kind} id={id} locale={locale}>
        <SitePageView sitePage={sitePage} here="" />
      </FollowForm>
    </HtmlDocument>
  );
}

import type { ReactNode } from 'react';
import { Notices } from '../layout/notices.tsx';
import { SiteShell } from '../layout/site-shell.tsx';
import type { SitePage } from '../page/load-page.ts';
import { Home } from './home.tsx';
import { ProgressView } from './progress-view.tsx';
import { DocumentView, ListView } from './views.tsx';

/** A whole page of the site, from skip link to foot. */
export function SitePageView({ sitePage, here }: { readonly sitePage: SitePage; readonly here: string }): ReactNode {
  const { frame, page, switches } = sitePage;
  return (
    <SiteShell frame={frame} page={page} switches={switches} here={here}>
      <Body sitePage={sitePage} />
    </SiteShell>
  );
}

function Body({ sitePage }: { readonly sitePage: SitePage }): ReactNode {
  const { page, switches, frame } = sitePage;
  if (sitePage.type === 'list') return <ListView list={sitePage.list} page={page} />;
  if (sitePage.type === 'progress') return <ProgressView progress={sitePage.progress} others={sitePage.others} page={page} />;
  const { document } = sitePage;
  const notices = document === undefined ? null : <Notices document={document} page={page} switches={switches} />;
  if (sitePage.type === 'home') {
    return (
      <>
        {notices}
        <Home frame={frame} document={document} doors={sitePage.doors} page={page} />
      </>
    );
  }
  return (
    <>
      {notices}
      <DocumentView {...sitePage.document} />
    </>
  );
}

import type { ReactNode } from 'react';
import type { LoadedDocument } from '../page/load-page.ts';
import type { PageContext } from '../page/page-context.ts';
import { DocumentAnchor } from '../text/document-anchor.tsx';

/** The way to the chapters before and after. */
export function Around({ around, page }: { readonly around: LoadedDocument['around']; readonly page: PageContext }): ReactNode {
  const { previous, next } = around;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="around" aria-label={page.t('chapter.around')}>
      {previous === undefined ? null : (
        <p className="previous">
          <span className="label">{page.t('chapter.previous')}</span>
          <DocumentAnchor to={previous} page={page} />
        </p>
      )}
      {next === undefined ? null : (
        <p className="next">
          <span className="label">{page.t('chapter.next')}</span>
          <DocumentAnchor to={next} page={page} />
        </p>
      )}
    </nav>
  );
}

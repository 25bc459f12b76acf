import type { ReactNode } from 'react';
import type { DocumentLink, PageContext } from '../page/page-context.ts';
import { DocumentAnchor } from '../text/document-anchor.tsx';

/** One fact of a list of facts. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The facts of a document beside its text. */
export function Facts({ page, children }: { readonly page: PageContext; readonly children: ReactNode }): ReactNode {
  return (
    <aside className="facts" aria-label={page.t('facts')}>
      <dl>{children}</dl>
    </aside>
  );
}

interface LinksFactProps {
  readonly name: string;
  readonly links: readonly DocumentLink[];
  readonly page: PageContext;
}

/** A fact that is a list of other documents; absent when none of them is public. */
export function LinksFact({ name, links, page }: LinksFactProps): ReactNode {
  if (links.length === 0) return null;
  return (
    <Fact name={name}>
      <ul className="plain">
        {links.map((link) => (
          <li key={link.href}>
            <DocumentAnchor to={link} page={page} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

import type { ReactNode } from 'react';
import type { PathKind } from '@/languages/path-words.ts';
import type { PageContext } from '../page/page-context.ts';

interface ListFrameProps {
  readonly kind: PathKind;
  readonly page: PageContext;
  readonly empty: boolean;
  readonly children: ReactNode;
}

/** A list: its name, what it holds, and its entries, or the plain word that there are none yet. */
export function ListFrame({ kind, page, empty, children }: ListFrameProps): ReactNode {
  return (
    <div className={`list ${kind}`}>
      <header className="document-head">
        <h1>{page.t(`kind.${kind}.title`)}</h1>
        <p className="lead">{page.t(`kind.${kind}.lead`)}</p>
      </header>
      {empty ? <p>{page.t('list.empty')}</p> : children}
    </div>
  );
}

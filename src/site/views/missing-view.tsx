import type { ReactNode } from 'react';
import { homeAddress } from '../address/addresses.ts';
import type { Frame } from '../page/frame.ts';
import type { PageContext } from '../page/page-context.ts';
import { Passage } from '../text/passage.tsx';

/** There is no such page; and where to go from here. */
export function MissingView({ frame, page }: { readonly frame: Frame; readonly page: PageContext }): ReactNode {
  return (
    <div className="list missing">
      <header className="document-head">
        <h1>{page.t('missing.title')}</h1>
        <p className="lead">{page.t('missing.text')}</p>
      </header>
      <ul>
        <li>
          <a href={homeAddress(page.reader)}>{page.t('home')}</a>
        </li>
        {frame.menu.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>
              <Passage of={title} page={page} mark={false} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

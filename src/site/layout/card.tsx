import type { ReactNode } from 'react';
import type { DocumentLink, PageContext } from '../page/page-context.ts';
import { DocumentAnchor } from '../text/document-anchor.tsx';
import { Passage } from '../text/passage.tsx';

interface CardProps {
  readonly link: DocumentLink;
  readonly page: PageContext;
  /** Above the title: a number, a date, facts in a few words. */
  readonly above?: ReactNode;
  readonly numeral?: number | undefined;
}

/** A document in a list: title, what it is about, a few facts. */
export function Card({ link, page, above, numeral }: CardProps): ReactNode {
  return (
    <li className="card">
      {numeral === undefined ? null : (
        <span className="numeral" aria-hidden="true">
          {numeral}
        </span>
      )}
      <div>
        {above === undefined ? null : <p className="kicker">{above}</p>}
        <h2>
          <DocumentAnchor to={link} page={page} />
        </h2>
        {link.summary === undefined ? null : (
          <p>
            <Passage of={link.summary} page={page} mark={false} />
          </p>
        )}
      </div>
    </li>
  );
}

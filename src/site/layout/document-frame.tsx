import type { ReactNode } from 'react';
import type { PathKind } from '@/languages/path-words.ts';
import type { Publication } from '@/publication/record/publication.ts';
import { listAddress } from '../address/addresses.ts';
import type { PageContext } from '../page/page-context.ts';
import { GlossCards } from '../text/gloss-cards.tsx';
import { Footnotes } from '../text/footnotes.tsx';
import { languageOf } from '../text/language-of.ts';
import { Paragraphs } from '../text/paragraphs.tsx';
import { Passage } from '../text/passage.tsx';
import { AboutText } from './about-text.tsx';
import { Bibliography } from './bibliography.tsx';

interface DocumentFrameProps {
  readonly publication: Publication<PathKind>;
  readonly page: PageContext;
  /** After the kind's name above the title, such as "Chapter 4". */
  readonly kicker?: string | undefined;
  readonly numeral?: number | undefined;
  /** Beside the text where there is room, before it where there is not: an outline, or the facts. */
  readonly aside?: ReactNode;
  readonly className?: string;
  /** After everything else, such as the way to the next chapter. */
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

/** A document: its head, its body, and at the foot what it cites, its notes and whose it is. */
export function DocumentFrame({ publication, page, kicker, numeral, aside, className, after, children }: DocumentFrameProps): ReactNode {
  const { kind, title, summary } = publication;
  return (
    <article className={className === undefined ? 'document' : `document ${className}`} {...languageOf(page.locale, page.reader)}>
      <header className="document-head">
        {numeral === undefined ? null : (
          <span className="numeral" aria-hidden="true">
            {numeral}
          </span>
        )}
        <p className="kicker">
          <a href={listAddress(kind, page.reader)}>{page.t(`kind.${kind}.title`)}</a>
          {kicker === undefined ? null : <span> · {kicker}</span>}
        </p>
        <h1>
          <Passage of={title} page={page} />
        </h1>
        <div className="lead">
          <Paragraphs of={summary} page={page} />
        </div>
      </header>
      <div className={aside === undefined ? 'document-body' : 'document-body with-aside'}>
        {aside}
        <div className="text">
          {children}
          <GlossCards page={page} />
          <Footnotes page={page} />
          <Bibliography publication={publication} page={page} />
          <AboutText publication={publication} page={page} />
          {after}
        </div>
      </div>
    </article>
  );
}

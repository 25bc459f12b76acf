import type { ReactNode } from 'react';
import type { PageContext } from '../page/page-context.ts';

interface GlossedProps {
  /** The piece of text, as the page knows where its terms are. */
  readonly of: object;
  /** What of it is written here, and where that begins in it. */
  readonly text: string;
  readonly from?: number;
  readonly page: Pick<PageContext, 'glosses'>;
}

/**
 * Text whose terms lead to the glossary. The page's script opens the term's card instead, where the browser can; without it, on an old
 * phone or on paper, this is a link or plain text.
 */
export function Glossed({ of, text, from = 0, page }: GlossedProps): ReactNode {
  const marks = (page.glosses.get(of) ?? []).filter(({ range }) => range[0] >= from && range[1] <= from + text.length);
  if (marks.length === 0) return text;
  const parts = marks.flatMap(({ range: [start, end], gloss }, index) => [
    text.slice((marks[index - 1]?.range[1] ?? from) - from, start - from),
    <a key={gloss.anchor} className="term" href={gloss.href} data-gloss={gloss.anchor}>
      {text.slice(start - from, end - from)}
    </a>,
  ]);
  return [...parts, text.slice((marks.at(-1)?.range[1] ?? from) - from)];
}

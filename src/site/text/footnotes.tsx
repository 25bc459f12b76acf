import type { ReactNode } from 'react';
import type { PageContext } from '../page/page-context.ts';
import { languageOf } from './language-of.ts';
import { PassageMark } from './passage-mark.tsx';

/** The notes at the foot of the page, each with the way back to its place. */
export function Footnotes({ page }: { readonly page: PageContext }): ReactNode {
  if (page.notes.size === 0) return null;
  return (
    <section className="footnotes" aria-labelledby="footnotes">
      <h2 id="footnotes">{page.t('footnotes')}</h2>
      <ol>
        {[...page.notes.values()].map(({ number, text, from }) => (
          <li key={number} id={`note-${String(number)}`}>
            <span {...languageOf(from.lang, page.locale)}>{text}</span>
            <PassageMark of={from} page={page} />{' '}
            <a className="back" href={`#note-mark-${String(number)}`} aria-label={page.t('footnote.back', { number })}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

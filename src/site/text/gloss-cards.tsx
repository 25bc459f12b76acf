import type { ReactNode } from 'react';
import type { PageContext } from '../page/page-context.ts';
import { languageOf } from './language-of.ts';

/** A card for each term that the page's texts offer: what it means in a sentence or two, and the way to the glossary. */
export function GlossCards({ page }: { readonly page: PageContext }): ReactNode {
  return [...page.glosses.values()].flat().map(({ gloss: { anchor, term, definition, href } }) => (
    <div key={anchor} id={anchor} className="gloss" popover="auto" role="dialog" tabIndex={-1} aria-labelledby={`${anchor}-term`}>
      <p id={`${anchor}-term`} className="gloss-term" {...languageOf(term.lang, page.locale)}>
        {term.text}
      </p>
      {definition === undefined ? null : <p {...languageOf(definition.lang, page.locale)}>{definition.text}</p>}
      <p>
        <a href={href}>{page.t('term.whole')}</a>
      </p>
    </div>
  ));
}

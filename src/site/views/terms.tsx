import type { ReactNode } from 'react';
import type { Text } from '@/publication/record/passage.ts';
import type { RecordContents } from '@/publication/record/record-contents.ts';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { ListFrame } from '../layout/list-frame.tsx';
import type { PageContext } from '../page/page-context.ts';
import { DocumentAnchor } from '../text/document-anchor.tsx';
import { languageOf } from '../text/language-of.ts';
import { Paragraphs } from '../text/paragraphs.tsx';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

function Term({ publication, page }: DocumentViewProps<'terms'>): ReactNode {
  return (
    <DocumentFrame publication={publication} page={page}>
      <Definition title={publication.title} content={publication.content} page={page} />
    </DocumentFrame>
  );
}

interface DefinitionProps {
  readonly title: Text;
  readonly content: RecordContents['terms'];
  readonly page: PageContext;
}

function Definition({ title, content, page }: DefinitionProps): ReactNode {
  const { definition, avoid } = content;
  const others = otherWords(title, content, page);
  return (
    <>
      {others.length === 0 ? null : (
        <p className="variants">
          <span className="label">{page.t('term.also')}</span> {others.join(', ')}
        </p>
      )}
      <Paragraphs of={definition} page={page} />
      {avoid === undefined || avoid.texts.length === 0 ? null : (
        <p className="avoid">
          <span className="label">{page.t('term.avoid')}</span> <s {...languageOf(avoid.lang, page.locale)}>{avoid.texts.join(', ')}</s>
        </p>
      )}
    </>
  );
}

/** The variants that the title does not say already: nobody needs to read that a facilitator is also a facilitator. */
function otherWords(title: Text, { variants }: RecordContents['terms'], page: PageContext): readonly string[] {
  if (variants?.lang !== page.locale) return [];
  const said = title.text.toLocaleLowerCase();
  return variants.texts.filter((variant) => !said.includes(variant.toLocaleLowerCase()));
}

/** The glossary from A to Z as this language sorts, each word with an anchor and its page. */
function Terms({ items, page }: ListViewProps<'terms'>): ReactNode {
  const sorted = [...items].sort((a, b) => page.formats.collator.compare(a.link.title.text, b.link.title.text));
  return (
    <ListFrame kind="terms" page={page} empty={items.length === 0}>
      <dl className="glossary">
        {sorted.map(({ id, link, publication }) => (
          <div key={id} id={`term-${id}`}>
            <dt>
              <dfn>
                <DocumentAnchor to={link} page={page} />
              </dfn>
            </dt>
            <dd>
              <Definition title={publication.title} content={publication.content} page={page} />
            </dd>
          </div>
        ))}
      </dl>
    </ListFrame>
  );
}

export const terms: View<'terms'> = { Document: Term, List: Terms };

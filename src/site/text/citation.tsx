import { Fragment, type ReactNode } from 'react';
import { localeInfo } from '@/languages/locales.ts';
import type { Inline } from '@/publication/record/rich-text.ts';
import { narrativeCitation, parentheticalCitation } from '../bibliography/format-citation.ts';
import type { PageContext } from '../page/page-context.ts';

export type CitationNode = Extract<Inline, { type: 'citation' }>;

/** The anchor of a work's entry at the foot of the page. */
export function workAnchor(id: string): string {
  return `ref-${id}`;
}

interface CitationsProps {
  readonly nodes: readonly CitationNode[];
  readonly page: PageContext;
}

/**
 * Citations that stand together, each linked to its entry. Several in brackets share one pair of them, parted by
 * semicolons (APA 7, section 8.12). A work that is not public is left out.
 */
export function Citations({ nodes, page }: CitationsProps): ReactNode {
  const known = nodes.filter((node) => page.works.has(node.reference));
  const [first] = known;
  if (first === undefined) return null;
  if (first.form !== 'parenthetical') return <SingleCitation node={first} page={page} />;
  return (
    <>
      (
      {known.map((node, index) => (
        <Fragment key={index}>
          {index > 0 ? '; ' : null}
          <SingleCitation node={node} page={page} />
        </Fragment>
      ))}
      )
    </>
  );
}

function SingleCitation({ node, page }: { readonly node: CitationNode; readonly page: PageContext }): ReactNode {
  const work = page.works.get(node.reference);
  if (work === undefined) return null;
  const request = { work, locale: page.locale, locator: node.locator, prefix: node.prefix };
  const href = `#${workAnchor(work.id)}`;
  if (node.form === 'parenthetical') {
    return (
      <a className="citation" href={href} {...(node.lang === undefined ? {} : { lang: localeInfo[node.lang].tag })}>
        {parentheticalCitation(request)}
      </a>
    );
  }
  const { authors, rest } = narrativeCitation(request);
  const year = (
    <a className="citation" href={href}>
      {rest}
    </a>
  );
  return node.form === 'narrative' ? (
    <>
      {authors} ({year})
    </>
  ) : (
    <>({year})</>
  );
}

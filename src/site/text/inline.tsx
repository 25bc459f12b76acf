import { Fragment, type ReactNode } from 'react';
import { localeInfo } from '@/languages/locales.ts';
import type { Inline, Mark } from '@/publication/record/rich-text.ts';
import type { PageContext } from '../page/page-context.ts';
import { Glossed } from './glossed.tsx';
import { type CitationNode, Citations } from './citation.tsx';

const elements = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
  code: 'code',
} as const satisfies Record<Mark, string>;

interface InlinesProps {
  readonly nodes: readonly Inline[];
  readonly page: PageContext;
}

/** What stands inside a paragraph: text with marks, links, citations, footnotes. */
export function Inlines({ nodes, page }: InlinesProps): ReactNode {
  return gatherCitations(nodes).map((group, index) => (
    <Fragment key={index}>
      {Array.isArray(group) ? <Citations nodes={group} page={page} /> : <Single node={group as Inline} page={page} />}
    </Fragment>
  ));
}

/** Puts neighbouring citations in brackets together, over the blank or semicolon between them. */
function gatherCitations(nodes: readonly Inline[]): (Inline | readonly CitationNode[])[] {
  const groups: (Inline | CitationNode[])[] = [];
  nodes.forEach((node, index) => {
    const last = groups.at(-1);
    const open = Array.isArray(last) && last[0]?.form === 'parenthetical' ? last : undefined;
    const next = nodes[index + 1];
    if (node.type === 'citation') {
      if (open !== undefined && node.form === 'parenthetical') open.push(node);
      else groups.push([node]);
      return;
    }
    const between = node.type === 'text' && /^[\s;]*$/.test(node.text);
    const followed = next?.type === 'citation' && next.form === 'parenthetical';
    if (!(open !== undefined && between && followed)) groups.push(node);
  });
  return groups;
}

function Single({ node, page }: { readonly node: Inline; readonly page: PageContext }): ReactNode {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduceRight<ReactNode>(
        (inner, mark) => {
          const Element = elements[mark];
          return <Element>{inner}</Element>;
        },
        <Glossed of={node} text={node.text} page={page} />,
      );
    case 'break':
      return <br />;
    case 'citation':
      return <Citations nodes={[node]} page={page} />;
    case 'footnote':
      return <FootnoteMark node={node} page={page} />;
    case 'link':
      return <Link node={node} page={page} />;
  }
}

/** A link to a document follows it by id into the reader's language; where it is not public only its words stay. */
function Link({ node, page }: { readonly node: Extract<Inline, { type: 'link' }>; readonly page: PageContext }): ReactNode {
  const inner = <Inlines nodes={node.children} page={page} />;
  if (node.target === undefined) return node.href === undefined ? inner : <a href={node.href}>{inner}</a>;
  const target = page.link(node.target);
  if (target === undefined) return inner;
  return (
    <a href={target.href} {...(target.locale === page.locale ? {} : { hrefLang: localeInfo[target.locale].tag })}>
      {inner}
    </a>
  );
}

function FootnoteMark({ node, page }: { readonly node: Inline; readonly page: PageContext }): ReactNode {
  const note = page.notes.get(node);
  if (note === undefined) return null;
  const shown = String(note.number);
  return (
    <sup>
      <a className="footnote-mark" id={`note-mark-${shown}`} href={`#note-${shown}`} aria-label={page.t('footnote', { number: shown })}>
        {shown}
      </a>
    </sup>
  );
}

import type { ReactNode } from 'react';
import type { Rich, RichBlock, RichList, TableCell } from '@/publication/record/rich-text.ts';
import type { PageContext } from '../page/page-context.ts';
import { Inlines } from './inline.tsx';
import { LanguageMark } from './language-mark.tsx';
import { languageOf } from './language-of.ts';

interface RichTextProps {
  readonly of: Rich | undefined;
  readonly page: PageContext;
  /** The level of the heading above; headings inside follow it without a gap (WCAG 1.3.1). Two where nothing is said. */
  readonly under?: 2 | 3 | 4;
}

/** A text with marks, in its language. */
export function RichText({ of, page, under = 2 }: RichTextProps): ReactNode {
  if (of === undefined || of.nodes.length === 0) return null;
  const blocks = of.nodes.map((node, index) => <Block key={index} node={node} page={page} under={under} />);
  if (of.lang === page.locale) return blocks;
  return (
    <div className="other-language" {...languageOf(of.lang, page.locale)}>
      <LanguageMark of={of} page={page} />
      {blocks}
    </div>
  );
}

type BlockProps<Node> = { readonly node: Node; readonly page: PageContext; readonly under: 2 | 3 | 4 };

function Block({ node, page, under }: BlockProps<RichBlock>): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines nodes={node.children} page={page} />
        </p>
      );
    case 'heading': {
      const Heading = `h${String(Math.min(6, under + node.level - 2))}` as 'h3' | 'h4' | 'h5' | 'h6';
      return (
        <Heading>
          <Inlines nodes={node.children} page={page} />
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote>
          <p>
            <Inlines nodes={node.children} page={page} />
          </p>
        </blockquote>
      );
    case 'list':
      return <List node={node} page={page} />;
    case 'table':
      return <Table rows={node.rows} page={page} under={under} />;
  }
}

function List({ node, page }: { readonly node: RichList; readonly page: PageContext }): ReactNode {
  const items = node.items.map((item, index) => (
    <li key={index}>
      <Inlines nodes={item.children} page={page} />
      {item.lists?.map((list, place) => (
        <List key={place} node={list} page={page} />
      ))}
    </li>
  ));
  if (!node.ordered) return <ul>{items}</ul>;
  return <ol {...(node.start === undefined || node.start === 1 ? {} : { start: node.start })}>{items}</ol>;
}

interface TableProps {
  readonly rows: readonly (readonly TableCell[])[];
  readonly page: PageContext;
  readonly under: 2 | 3 | 4;
}

/** A wide table scrolls in its own frame, which the keyboard can reach, so that the page itself never scrolls sideways (WCAG 1.4.10). */
function Table({ rows, page, under }: TableProps): ReactNode {
  return (
    <div className="table" tabIndex={0} role="group">
      <table>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, place) => {
                const content = <CellContent cell={cell} page={page} under={under} />;
                if (!cell.header) return <td key={place}>{content}</td>;
                const wholeRow = cells.every(({ header }) => header);
                return (
                  <th key={place} scope={wholeRow ? 'col' : 'row'}>
                    {content}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A cell with one paragraph is just its words. */
function CellContent({
  cell,
  page,
  under,
}: {
  readonly cell: TableCell;
  readonly page: PageContext;
  readonly under: 2 | 3 | 4;
}): ReactNode {
  const [only] = cell.children;
  if (cell.children.length === 1 && only?.type === 'paragraph') return <Inlines nodes={only.children} page={page} />;
  return cell.children.map((node, index) => <Block key={index} node={node} page={page} under={under} />);
}

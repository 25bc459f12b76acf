import { Fragment, type ReactNode } from 'react';
import type { Provenance } from '@/publication/record/passage.ts';
import type { OwnProvenance, Rich, RichBlock, RichList, TableCell } from '@/publication/record/rich-text.ts';
import type { PageContext } from '../page/page-context.ts';
import { Inlines } from './inline.tsx';
import { languageOf } from './language-of.ts';
import { PassageMark } from './passage-mark.tsx';

interface RichTextProps {
  readonly of: Rich | undefined;
  readonly page: PageContext;
  /** The level of the heading above; headings inside follow it without a gap (WCAG 1.3.1). Two where nothing is said. */
  readonly under?: 2 | 3 | 4;
}

/** A text with marks, in its language; passages that are in another, or came otherwise, are marked where they stand. */
export function RichText({ of, page, under = 2 }: RichTextProps): ReactNode {
  if (of === undefined || of.nodes.length === 0) return null;
  const around = { lang: page.locale, origin: 'own' } as const;
  return runsOf(of.nodes, of).map(({ from, nodes }, index) => {
    const blocks = nodes.map((node, place) => <Block key={place} node={node} page={page} under={under} from={from} />);
    if (!isMarked(from, around)) return <Fragment key={index}>{blocks}</Fragment>;
    return (
      <div key={index} className="other-language" {...languageOf(from.lang, page.locale)}>
        <PassageMark of={from} page={page} />
        {blocks}
      </div>
    );
  });
}

interface Run {
  readonly from: Provenance;
  readonly nodes: RichBlock[];
}

/** Blocks beside each other with one provenance, so that it is said once for all of them. */
function runsOf(nodes: readonly RichBlock[], around: Provenance): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const from = provenanceOf(node, around);
    const last = runs.at(-1);
    if (last?.from.lang === from.lang && last.from.origin === from.origin) last.nodes.push(node);
    else runs.push({ from, nodes: [node] });
  }
  return runs;
}

function provenanceOf({ lang, origin }: OwnProvenance, around: Provenance): Provenance {
  return { lang: lang ?? around.lang, origin: origin ?? around.origin };
}

/** Whether a reader is told of it inside something that says this. */
function isMarked(own: Provenance, around: Provenance): boolean {
  if (own.lang !== around.lang) return true;
  return own.origin !== around.origin && (own.origin === 'machine' || own.origin === 'outdated');
}

interface BlockProps<Node> {
  readonly node: Node;
  readonly page: PageContext;
  readonly under: 2 | 3 | 4;
  /** What has been said of all that stands here. */
  readonly from: Provenance;
}

function Block({ node, page, under, from }: BlockProps<RichBlock>): ReactNode {
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
      return <List node={node} page={page} from={from} />;
    case 'table':
      return <Table rows={node.rows} page={page} under={under} from={from} />;
  }
}

function List({ node, page, from }: Omit<BlockProps<RichList>, 'under'>): ReactNode {
  const items = node.items.map((item, index) => {
    const own = provenanceOf(item, from);
    return (
      <li key={index} {...languageOf(own.lang, from.lang)}>
        <Inlines nodes={item.children} page={page} />
        {isMarked(own, from) ? <PassageMark of={own} page={page} /> : null}
        {item.lists?.map((list, place) => {
          const inner = provenanceOf(list, own);
          return (
            <Nested key={place} own={inner} around={own} page={page}>
              <List node={list} page={page} from={inner} />
            </Nested>
          );
        })}
      </li>
    );
  });
  if (!node.ordered) return <ul>{items}</ul>;
  return <ol {...(node.start === undefined || node.start === 1 ? {} : { start: node.start })}>{items}</ol>;
}

interface NestedProps {
  readonly own: Provenance;
  readonly around: Provenance;
  readonly page: PageContext;
  readonly children: ReactNode;
}

/** Something inside a marked whole that came otherwise than the whole. */
function Nested({ own, around, page, children }: NestedProps): ReactNode {
  if (own.lang === around.lang && !isMarked(own, around)) return children;
  return (
    <div {...languageOf(own.lang, around.lang)}>
      <PassageMark of={own} page={page} />
      {children}
    </div>
  );
}

interface TableProps extends Omit<BlockProps<RichBlock>, 'node'> {
  readonly rows: readonly (readonly TableCell[])[];
}

/** A wide table scrolls in its own frame, which the keyboard can reach, so that the page itself never scrolls sideways (WCAG 1.4.10). */
function Table({ rows, page, under, from }: TableProps): ReactNode {
  return (
    <div className="table" tabIndex={0} role="group">
      <table>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, place) => {
                const content = <CellContent cell={cell} page={page} under={under} from={from} />;
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
function CellContent({ cell, page, under, from }: Omit<TableProps, 'rows'> & { readonly cell: TableCell }): ReactNode {
  const [only] = cell.children;
  if (cell.children.length === 1 && only?.type === 'paragraph') {
    const own = provenanceOf(only, from);
    const words = <Inlines nodes={only.children} page={page} />;
    if (!isMarked(own, from)) return words;
    return (
      <span {...languageOf(own.lang, from.lang)}>
        {words}
        <PassageMark of={own} page={page} />
      </span>
    );
  }
  return cell.children.map((node, index) => {
    const own = provenanceOf(node, from);
    return (
      <Nested key={index} own={own} around={from} page={page}>
        <Block node={node} page={page} under={under} from={own} />
      </Nested>
    );
  });
}

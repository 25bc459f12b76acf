import { isValues } from '@/content/shared/is-values.ts';
import type { Provenance } from '../record/passage.ts';
import type { ListItem, OwnProvenance, Rich, RichBlock, RichList, TableCell } from '../record/rich-text.ts';
import type { Chain } from './chain.ts';
import { differing } from './differing.ts';
import { type LexicalNode, lexicalRoot } from './lexical.ts';
import { mergePassages } from './merge-passages.ts';
import { projectInline } from './project-inline.ts';

interface RichInput {
  /** The stored leaf with all its languages. */
  readonly value: unknown;
  /** As a segment of the field has it, see `passages/segment.ts`. */
  readonly key: string;
  readonly chain: Chain;
}

/**
 * A text with marks as our own small tree. It is in the first language of the chain that has words in it; single passages that this
 * language lacks are the fallback's, marked as such. Text that an editor placed where we know no block becomes a paragraph.
 * @returns undefined when no language has any text
 */
export function projectRichText({ value, key, chain }: RichInput): Rich | undefined {
  const trees = chain.locales.flatMap(({ locale, origin }) => {
    const root = lexicalRoot(isValues(value) ? value[locale] : undefined);
    return root === undefined || !hasText(root) ? [] : [{ lang: locale, origin, root }];
  });
  const [own, lead] = trees;
  if (own === undefined) return undefined;
  const isTranslation = own.lang === chain.locales[0]?.locale && own.lang !== chain.sourceLocale;
  const merged = mergePassages({ own, lead: isTranslation ? lead : undefined, key, chain });
  return { nodes: projectBlocks(merged.root.children, merged.provenance), ...merged.provenance };
}

function projectBlocks(nodes: readonly LexicalNode[] | undefined, around: Provenance): RichBlock[] {
  return (nodes ?? []).filter(hasText).map((node) => projectBlock(node, around));
}

function projectBlock(node: LexicalNode, around: Provenance): RichBlock {
  const own = commonProvenance(node) ?? around;
  const from = differing(own, around);
  switch (node.type) {
    case 'heading': {
      const level = node.tag === 'h4' || node.tag === 'h5' || node.tag === 'h6' ? 4 : 3;
      return { type: 'heading', level, children: projectInline(node.children), ...from };
    }
    case 'quote':
      return { type: 'quote', children: projectInline(node.children), ...from };
    case 'list':
      return projectList(node, around);
    case 'table': {
      const rows = (node.children ?? []).map((row) => (row.children ?? []).map((cell) => projectCell(cell, own)));
      return { type: 'table', rows, ...from };
    }
    default:
      return { type: 'paragraph', children: projectInline(node.children ?? [node]), ...from };
  }
}

/** Lexical hangs a nested list in an item of its own after the item it belongs to; readers need it inside that item. */
function projectList(node: LexicalNode, around: Provenance): RichList {
  const whole = commonProvenance(node) ?? around;
  const items: ListItem[] = [];
  let before = whole;
  for (const child of node.children ?? []) {
    const nested = (child.children ?? []).filter((inner) => inner.type === 'list');
    const children = projectInline((child.children ?? []).filter((inner) => inner.type !== 'list'));
    const previous = items.at(-1);
    if (children.length === 0 && nested.length > 0 && previous !== undefined) {
      const own = before;
      items[items.length - 1] = { ...previous, lists: [...(previous.lists ?? []), ...nested.map((list) => projectList(list, own))] };
    } else {
      const own = full(child.from) ?? whole;
      const lists = nested.map((list) => projectList(list, own));
      items.push({ children, ...(lists.length > 0 ? { lists } : {}), ...differing(own, whole) });
      before = own;
    }
  }
  const ordered = node.listType === 'number';
  const start = ordered && node.start !== undefined && node.start !== 1 ? { start: node.start } : {};
  return { type: 'list', ordered, ...start, items, ...differing(whole, around) };
}

function projectCell(cell: LexicalNode, around: Provenance): TableCell {
  return { header: (cell.headerState ?? 0) > 0, children: projectBlocks(cell.children, around) };
}

/** What all lines inside a node have in common; undefined where they differ, or there is none. */
function commonProvenance(node: LexicalNode): Provenance | undefined {
  const [first, ...others] = linesIn(node);
  return first !== undefined && others.every((other) => other.lang === first.lang && other.origin === first.origin) ? first : undefined;
}

function linesIn(node: LexicalNode): Provenance[] {
  const own = hasText({ ...node, children: (node.children ?? []).filter(({ type }) => type !== 'list') }) ? full(node.from) : undefined;
  const inner = (node.children ?? []).filter(({ type }) => type !== 'inlineBlock').flatMap(linesIn);
  return own === undefined ? inner : [own, ...inner];
}

function full({ lang, origin }: OwnProvenance = {}): Provenance | undefined {
  return lang === undefined || origin === undefined ? undefined : { lang, origin };
}

/** A table keeps its empty cells; anything else without text or citation is left out. */
function hasText(node: LexicalNode): boolean {
  if (node.type === 'inlineBlock') return true;
  if (node.text !== undefined && node.text.trim() !== '') return true;
  return (node.children ?? []).some(hasText);
}

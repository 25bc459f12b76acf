import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { identifyPassages } from '@/passages/identify-passages.ts';
import { isBlock, passageIdOf, passageNodes, rootOf } from '@/passages/passage-nodes.ts';
import type { StoredNode } from '@/passages/segment.ts';
import { isTranslatedFreely } from '@/passages/shape.ts';
import { joinSequence, type Three } from './join-sequence.ts';

export interface TextJoin {
  readonly base: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
  /** One passage that both changed, or that one took away and the other changed: what stands there, or undefined for nothing. */
  readonly settle: (passage: string, three: Three<StoredNode>) => StoredNode | undefined;
}

/**
 * Two texts of the editor that were made from the same one, joined passage by passage.
 * @returns undefined where they cannot be taken apart: one is empty, or a translation was built freely
 */
export function joinText({ base, theirs, mine, settle }: TextJoin): unknown {
  const [from, their] = [rootOf(base), rootOf(theirs)];
  // Passages that the saver added get a name for the comparison; the save gives them their own (`keepPassageIds`).
  const my = rootOf(identifyPassages({ former: base, next: mine, newId: () => `new~${randomUUID()}` }));
  if (from === undefined || their === undefined || my === undefined) return undefined;
  if ([from, their, my].some(isTranslatedFreely)) return undefined;
  return { ...(mine as object), root: { ...my, children: joinBlocks({ base: from, theirs: their, mine: my }, settle) } };
}

/** Whether two texts say the same, whatever an editor adds to its nodes by itself. */
export function isSameText(one: unknown, other: unknown): boolean {
  const [first, second] = [rootOf(one), rootOf(other)];
  return first === undefined || second === undefined ? first === second : isSameNode(first, second);
}

interface Blocks {
  readonly base: StoredNode;
  readonly theirs: StoredNode;
  readonly mine: StoredNode;
}

function joinBlocks({ base, theirs, mine }: Blocks, settle: TextJoin['settle']): StoredNode[] {
  const known = byKey(base, undefined);
  return joinSequence<StoredNode>({
    base: known,
    theirs: byKey(theirs, known),
    mine: byKey(mine, known),
    isSame: isSameNode,
    clash: settle,
    join: (key, three) => joinNode(key, three, settle),
  });
}

function joinNode(
  key: string,
  { base, theirs, mine }: { readonly base: StoredNode | undefined; readonly theirs: StoredNode; readonly mine: StoredNode },
  settle: TextJoin['settle'],
): StoredNode {
  if (isSameNode(theirs, mine) || (base !== undefined && isSameNode(base, mine))) return theirs;
  if (base !== undefined && isSameNode(base, theirs)) return mine;
  if (base !== undefined && [base, theirs, mine].every(holdsBlocks)) {
    const sides = [base, theirs, mine].map((node) => outside(node));
    // What is about the whole, such as the kind of a list: mine where I changed it.
    const [was, their, my] = sides;
    const frame = isDeepStrictEqual(was, my) ? theirs : mine;
    if (isDeepStrictEqual(was, my) || isDeepStrictEqual(was, their) || isDeepStrictEqual(my, their))
      return { ...frame, children: joinBlocks({ base, theirs, mine }, settle) };
  }
  return settle(key, { base, theirs, mine }) ?? mine;
}

/** A node whose children are all blocks: a list, a table, a row of it. */
function holdsBlocks({ children }: StoredNode): boolean {
  return children !== undefined && children.length > 0 && children.every(isBlock);
}

/** The blocks of a node by what they are known by: their passage, or for what holds several the block of the former text that shares most of them. */
function byKey(node: StoredNode, known: ReadonlyMap<string, StoredNode> | undefined): Map<string, StoredNode> {
  const found = new Map<string, StoredNode>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const own = passageIdOf(child) ?? likest(child, known) ?? passagesIn(child)[0] ?? `${child.type ?? ''}~${String(index)}`;
    let key = own;
    for (let copy = 2; found.has(key); copy += 1) key = `${own}~${String(copy)}`;
    found.set(key, child);
  }
  return found;
}

function likest(node: StoredNode, known: ReadonlyMap<string, StoredNode> | undefined): string | undefined {
  const ids = new Set(passagesIn(node));
  const shared = [...(known ?? [])].map(([key, other]) => ({
    key,
    count: other.type === node.type ? passagesIn(other).filter((id) => ids.has(id)).length : 0,
  }));
  return shared.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.key;
}

function passagesIn(node: StoredNode): string[] {
  return passageNodes(node).flatMap(({ node: holder }) => passageIdOf(holder) ?? []);
}

/** What the editor writes into a node without anybody having changed it. */
const byItself: ReadonlySet<string> = new Set(['version', 'direction', 'textFormat', 'textStyle', 'mode', 'detail', 'style', '$']);

function isSameNode(one: StoredNode, other: StoredNode): boolean {
  return isDeepStrictEqual(said(one), said(other));
}

/** A node as far as it says something: without what is empty, and what the editor adds by itself. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name, inner]) => !byItself.has(name) && !isEmpty(inner));
  return Object.fromEntries(entries.map(([name, inner]) => [name, said(inner)]));
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0)
  );
}

function outside({ children: _, ...node }: StoredNode): unknown {
  return said(node);
}

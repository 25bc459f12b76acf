import { passageIdOf, passageNodes, rootOf, stateOf } from './passage-nodes.ts';
import type { StoredNode } from './segment.ts';
import { toTagged, withoutTags } from './tagged-text.ts';
import { similarity } from './similarity.ts';

interface IdentifyInput {
  /** The text as it was stored, or undefined for a new one. */
  readonly former: unknown;
  /** The text as it comes in. */
  readonly next: unknown;
  /** Gives an id that is not used yet. */
  readonly newId: () => string;
}

/** Two passages with less in common than this are two passages, not one that was changed. */
const alike = 0.5;

/**
 * Gives each passage of a source text an id that stays with it, in the state of its node (`$.passage`). The editor carries ids through an
 * edit; a passage that comes without one, from a program or an import, takes the id of the former passage with the same words, or
 * between the same neighbours the most similar one. Of two with one id, as after copy and paste, the first keeps it.
 * @returns the text with ids, the same object where nothing was to be done
 */
export function identifyPassages({ former, next, newId }: IdentifyInput): unknown {
  const root = rootOf(next);
  if (root === undefined) return next;
  const nodes = textNodes(root);
  const taken = new Set<string>();
  const ids = new Map<StoredNode, string>();
  for (const node of nodes) {
    const id = passageIdOf(node);
    if (id === undefined || taken.has(id)) continue;
    taken.add(id);
    ids.set(node, id);
  }
  if (ids.size === nodes.length) return next;
  const formerRoot = rootOf(former);
  const left = (formerRoot === undefined ? [] : textNodes(formerRoot)).flatMap((node) => {
    const id = passageIdOf(node);
    return id === undefined || taken.has(id) ? [] : [{ id, words: wordsOf(node) }];
  });
  const open = nodes.filter((node) => !ids.has(node)).map((node) => ({ node, words: wordsOf(node) }));
  for (const [node, id] of inherited(open, left)) ids.set(node, id);
  for (const node of nodes) if (!ids.has(node)) ids.set(node, newId());
  return { ...(next as object), root: withIds(root, ids) };
}

interface Former {
  readonly id: string;
  readonly words: string;
}

interface Open {
  readonly node: StoredNode;
  readonly words: string;
}

/** Same words first, wherever they stand; then, in order, what is alike enough. Each id is given once. */
function inherited(open: readonly Open[], former: readonly Former[]): Map<StoredNode, string> {
  const found = new Map<StoredNode, string>();
  const left = [...former];
  for (const { node, words } of open) {
    const index = left.findIndex((candidate) => candidate.words === words && words !== '');
    const [same] = index === -1 ? [] : left.splice(index, 1);
    if (same !== undefined) found.set(node, same.id);
  }
  for (const { node, words } of open) {
    if (found.has(node)) continue;
    let best: { readonly index: number; readonly score: number } | undefined;
    left.forEach((candidate, index) => {
      const score = similarity(words, candidate.words);
      if (score >= alike && score > (best?.score ?? 0)) best = { index, score };
    });
    const [taken] = best === undefined ? [] : left.splice(best.index, 1);
    if (taken !== undefined) found.set(node, taken.id);
  }
  return found;
}

/** The nodes that carry a line of text, each once. */
function textNodes(root: StoredNode): StoredNode[] {
  return [...new Set(passageNodes(root).map(({ node }) => node))];
}

function wordsOf(node: StoredNode): string {
  return withoutTags(toTagged(node.children ?? []).text).trim();
}

function withIds(node: StoredNode, ids: ReadonlyMap<StoredNode, string>): StoredNode {
  const id = ids.get(node);
  const state = id === undefined || passageIdOf(node) === id ? {} : { $: { ...stateOf(node), passage: id } };
  return { ...node, ...state, ...(node.children === undefined ? {} : { children: node.children.map((child) => withIds(child, ids)) }) };
}

import { identifyMarkers } from './identify-markers.ts';
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

/** Two passages with less in common than this are two passages, not one that was changed; both are short sentences at worst. */
const alike = 0.4;

/**
 * Gives each passage of a source text an id that stays with it, in the state of its node (`$.passage`). The editor carries ids through an
 * edit; a passage that comes without one, from a program or an import, takes the id of the former passage with the same words, of the
 * one that stood between the same neighbours, or of the most similar one. Of two with one id, as after copy and paste, the first keeps it.
 * @returns the text with ids, the same object where nothing was to be done
 */
export function identifyPassages({ former, next, newId }: IdentifyInput): unknown {
  const root = rootOf(next);
  if (root === undefined) return next;
  const identified = identifyMarkers({ former: rootOf(former), next: withPassageIds({ former, root, newId }), newId });
  return identified === root ? next : { ...(next as object), root: identified };
}

function withPassageIds({ former, root, newId }: Pick<IdentifyInput, 'former' | 'newId'> & { readonly root: StoredNode }): StoredNode {
  const nodes = textNodes(root);
  const taken = new Set<string>();
  const ids = new Map<StoredNode, string>();
  for (const node of nodes) {
    const id = passageIdOf(node);
    if (id === undefined || taken.has(id)) continue;
    taken.add(id);
    ids.set(node, id);
  }
  if (ids.size === nodes.length) return root;
  const formerRoot = rootOf(former);
  const formers = (formerRoot === undefined ? [] : textNodes(formerRoot)).flatMap((node): Former[] => {
    const id = passageIdOf(node);
    return id === undefined ? [] : [{ id, words: wordsOf(node) }];
  });
  inheritByWords(nodes, formers, ids);
  inheritByNeighbours(nodes, formers, ids);
  inheritByLikeness(nodes, formers, ids);
  for (const node of nodes) if (!ids.has(node)) ids.set(node, newId());
  return withIds(root, ids);
}

interface Former {
  readonly id: string;
  readonly words: string;
}

type Ids = Map<StoredNode, string>;

function leftOf(formers: readonly Former[], ids: Ids): Former[] {
  const taken = new Set(ids.values());
  return formers.filter(({ id }) => !taken.has(id));
}

/** The same words, wherever they stand now. */
function inheritByWords(nodes: readonly StoredNode[], formers: readonly Former[], ids: Ids): void {
  for (const node of nodes) {
    const words = wordsOf(node);
    if (ids.has(node) || words === '') continue;
    const same = leftOf(formers, ids).find((former) => former.words === words);
    if (same !== undefined) ids.set(node, same.id);
  }
}

/** As many passages as stood between the same two neighbours are these, rewritten. */
function inheritByNeighbours(nodes: readonly StoredNode[], formers: readonly Former[], ids: Ids): void {
  const known = new Set(ids.values());
  const gaps = new Map<string, Former[]>();
  for (const [index, former] of formers.entries()) {
    if (known.has(former.id)) continue;
    const gap = gapAt(index, (at) =>
      at >= 0 && at < formers.length ? (known.has(formers[at]?.id ?? '') ? formers[at]?.id : undefined) : '',
    );
    gaps.set(gap, [...(gaps.get(gap) ?? []), former]);
  }
  const open = new Map<string, StoredNode[]>();
  for (const [index, node] of nodes.entries()) {
    if (ids.has(node)) continue;
    const gap = gapAt(index, (at) => (at >= 0 && at < nodes.length ? ids.get(nodes[at] ?? {}) : ''));
    open.set(gap, [...(open.get(gap) ?? []), node]);
  }
  for (const [gap, between] of open) {
    const were = gaps.get(gap) ?? [];
    if (were.length === between.length) between.forEach((node, index) => ids.set(node, were[index]?.id ?? ''));
  }
}

/** Names the gap in which a place lies by the known ids on both sides; `idAt` gives '' beyond the ends and undefined where none is known. */
function gapAt(index: number, idAt: (at: number) => string | undefined): string {
  const look = (step: number) => {
    let at = index + step;
    while (idAt(at) === undefined) at += step;
    return idAt(at);
  };
  return `${String(look(-1))}|${String(look(1))}`;
}

/** Of what is left, the most similar pairs first, so that none takes what is more like another. */
function inheritByLikeness(nodes: readonly StoredNode[], formers: readonly Former[], ids: Ids): void {
  const open = nodes.filter((node) => !ids.has(node)).map((node) => ({ node, words: wordsOf(node) }));
  const left = leftOf(formers, ids);
  const pairs = open
    .flatMap(({ node, words }) => left.map((former) => ({ node, id: former.id, score: similarity(words, former.words) })))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score);
  const taken = new Set<string>();
  for (const { node, id } of pairs) {
    if (ids.has(node) || taken.has(id)) continue;
    taken.add(id);
    ids.set(node, id);
  }
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

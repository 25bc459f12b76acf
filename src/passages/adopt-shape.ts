import { identifyMarkers } from './identify-markers.ts';
import { passageNodes, passageIdOf, rootOf, stateOf, type PassageNode } from './passage-nodes.ts';
import type { StoredNode } from './segment.ts';
import { isTranslatedFreely, markTranslatedFreely, shapeOf } from './shape.ts';
import { hasWords, toTagged } from './tagged-text.ts';

interface AdoptInput {
  /** The source's text, with ids. */
  readonly source: unknown;
  /** The translation as it was stored, or undefined. */
  readonly former: unknown;
  /** The translation as it comes in from a form, a program or an import. */
  readonly next: unknown;
}

/**
 * Ties a translation that was not written on the desk to its source. One without ids that is built like the source, or like the
 * translation before, takes their ids. One that somebody built differently by hand is marked as translated freely and so never taken
 * apart; one that is built like the source again loses the mark. What the source gained or lost since is no difference made by hand.
 */
export function adoptShape({ source, former, next }: AdoptInput): unknown {
  const [sourceRoot, root, stored] = [rootOf(source), rootOf(next), rootOf(former)];
  // What was built freely is no measure of what is.
  const formerRoot = stored !== undefined && isTranslatedFreely(stored) ? undefined : stored;
  if (sourceRoot === undefined || root === undefined || !hasText(root)) return next;
  // A source that was stored before passages had ids: its translation goes with it by place.
  if (passageNodes(sourceRoot).every(({ identified }) => !identified)) return next;
  const tied = takeIds(root, sourceRoot) ?? (formerRoot === undefined ? undefined : takeIds(root, formerRoot)) ?? root;
  const adopted = identifyMarkers({ former: sourceRoot, next: tied });
  const freely = isBuiltByHand({ root: adopted, sourceRoot, formerRoot });
  if (adopted === root && freely === isTranslatedFreely(root)) return next;
  return { ...(next as object), root: markTranslatedFreely(adopted, freely) };
}

/** The ids of another tree of the same build, by place; undefined where this one has ids already or is built otherwise. */
function takeIds(root: StoredNode, other: StoredNode): StoredNode | undefined {
  const own = passageNodes(root);
  if (own.some(({ identified }) => identified) || shapeOf(root) !== shapeOf(other)) return undefined;
  const places = passageNodes(other);
  if (places.length !== own.length) return undefined;
  const ids = new Map(own.map((passage, index) => [passage.node, passageIdOf(places[index]?.node ?? {})]));
  const withIds = (node: StoredNode): StoredNode => {
    const id = ids.get(node);
    const state = id === undefined ? {} : { $: { ...stateOf(node), passage: id } };
    return { ...node, ...state, ...(node.children === undefined ? {} : { children: node.children.map(withIds) }) };
  };
  return withIds(root);
}

interface Trees {
  readonly root: StoredNode;
  readonly sourceRoot: StoredNode;
  readonly formerRoot: StoredNode | undefined;
}

function isBuiltByHand({ root, sourceRoot, formerRoot }: Trees): boolean {
  const own = passageNodes(root).filter(hasWordsInside);
  const source = new Map(passageNodes(sourceRoot).map((passage) => [passage.id, passage]));
  const former = new Map((formerRoot === undefined ? [] : passageNodes(formerRoot)).map((passage) => [passage.id, passage]));
  const ids = own.map(({ id }) => id);
  if (own.some(({ identified, id }) => !identified || (!source.has(id) && !former.has(id)))) return true;
  if (new Set(ids).size !== ids.length) return true;
  if (own.some(({ id, kind }) => source.get(id)?.kind !== kind && former.get(id)?.kind !== kind)) return true;
  // Taken out by hand: it had words before, and the source still has it.
  const places = new Set(passageNodes(root).map(({ id }) => id));
  if ([...former.values()].some((passage) => hasWordsInside(passage) && source.has(passage.id) && !places.has(passage.id))) return true;
  return !inOrderOf(ids, [...source.keys()]) && !inOrderOf(ids, [...former.keys()]);
}

function inOrderOf(ids: readonly string[], order: readonly string[]): boolean {
  const places = ids.flatMap((id) => {
    const place = order.indexOf(id);
    return place === -1 ? [] : [place];
  });
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
}

function hasText(root: StoredNode): boolean {
  return passageNodes(root).some(hasWordsInside);
}

function hasWordsInside({ inline }: PassageNode): boolean {
  return hasWords(toTagged(inline).text);
}

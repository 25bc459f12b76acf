import { type Subflow, subflowKey, subflowsOf, markersOf, withSubflows } from './subflows.ts';
import { fromTagged } from './from-tagged.ts';
import type { Ingested } from './ingested.ts';
import { numberLikeSource } from './number-like-source.ts';
import { pairNodes } from './pair-passages.ts';
import { type PassageNode, passageNodes, runsOf } from './passage-nodes.ts';
import type { StoredNode, Tag } from './segment.ts';
import { hasWords, toTagged } from './tagged-text.ts';

interface BuildInput {
  readonly source: StoredNode;
  readonly own: StoredNode | undefined;
  /** Whether it is the source's own text that is written: what is not named stays. */
  readonly isSource: boolean;
  /** By the key's part after `#`. */
  readonly texts: ReadonlyMap<string, Ingested>;
}

/**
 * The source's tree with a language's words in it: those given, else those it has, else none. What has no words, such as a paragraph
 * of one citation, is the source's.
 * @returns `free` where the language's own tree is built otherwise and stays; undefined when no passage has words
 */
export function buildTranslation({ source, own, isSource, texts }: BuildInput): StoredNode | 'free' | undefined {
  const paired = own === undefined ? new Map<string, PassageNode>() : pairNodes(source, own);
  if (paired === 'free') return 'free';
  const ownSubflows = new Map(
    [...paired.values()].flatMap(({ inline }) => subflowsOf(inline).map((subflow) => [subflowKey(subflow), subflow.text])),
  );

  const lineOf = (passage: PassageNode): readonly StoredNode[] => {
    const there = paired.get(passage.id);
    const from = toTagged(passage.inline);
    // What is no segment follows the source, unless somebody wrote there by hand.
    if (!hasWords(from.text)) return there !== undefined && saysSomething(there.inline) ? there.inline : passage.inline;
    const given = texts.get(passage.id);
    const line = given === undefined ? (there?.inline ?? []) : fromTagged(given.text, given.tags ?? tagsOf(from.tags, there));
    return saysSomething(line) ? line : [];
  };
  const subflowOf = (id: string, name: Subflow['name']): string | undefined => {
    const key = subflowKey({ id, name });
    return texts.get(key)?.text ?? (isSource ? undefined : (ownSubflows.get(key) ?? ''));
  };
  const lines = new Map(passageNodes(source).map((passage) => [passage.id, lineOf(passage)]));
  const standing = new Set([...lines.values()].flatMap((line) => subflowsOf(line).map(subflowKey)));
  // A note has words while its line has none, or lost its marker: the marker comes at the end, and no word is lost.
  const hasStrayWords = (subflow: Subflow) =>
    !standing.has(subflowKey(subflow)) && (subflowOf(subflow.id, subflow.name) ?? '').trim() !== '';
  // In the order in which the tree is walked below.
  const passages = passageNodes(source).values();
  const build = (node: StoredNode): StoredNode => {
    const nodes: StoredNode[] = [];
    const children = runsOf(node).flatMap((run): readonly StoredNode[] => {
      if (run.type === 'block') return [build(run.node)];
      const { value: passage } = passages.next();
      if (passage === undefined) return run.nodes;
      const there = paired.get(passage.id);
      if (there !== undefined) nodes.push(there.node);
      const strays = isSource ? [] : markersOf(passage.inline, hasStrayWords);
      return withSubflows([...(lines.get(passage.id) ?? []), ...strays], subflowOf);
    });
    // Its own alignment and indent, where it is the same sort of node; how the text is built is the source's.
    const kept = { ...node, ...nodes.find(({ type }) => type === node.type), ...structureOf(node) };
    const state = '$' in node ? { $: node['$'] } : {};
    return node.children === undefined && children.length === 0 ? { ...kept, ...state } : { ...kept, ...state, children };
  };
  const built = build(source);
  return hasAnyWords(built) ? built : undefined;
}

function hasAnyWords(root: StoredNode): boolean {
  return passageNodes(root).some(({ inline }) => saysSomething(inline) || subflowsOf(inline).some(({ text }) => text.trim() !== ''));
}

function saysSomething(line: readonly StoredNode[]): boolean {
  return hasWords(toTagged(line).text);
}

/** The properties of a node by which a text is built, such as a heading's level; everything else is a language's own. */
function structureOf(node: StoredNode): StoredNode {
  return Object.fromEntries(Object.entries(node).filter(([name]) => structural.has(name)));
}

const structural: ReadonlySet<string> = new Set([
  'type',
  'version',
  'tag',
  'listType',
  'start',
  'value',
  'checked',
  'headerState',
  'colSpan',
  'rowSpan',
]);

/** The source's tags, with the nodes that the language has for them now. */
function tagsOf(source: readonly Tag[], there: PassageNode | undefined): Tag[] {
  const own = there === undefined ? [] : numberLikeSource(toTagged(there.inline), source).tags;
  const numbers = new Set(own.map(({ number }) => number));
  return [...own, ...source.filter(({ number }) => !numbers.has(number))];
}

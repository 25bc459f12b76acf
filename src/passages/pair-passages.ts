import { subflowKey, subflowsOf } from './subflows.ts';
import type { Values } from '@/content/shape/rows.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { numberLikeSource } from './number-like-source.ts';
import { type PassageNode, passageNodes, rootOf } from './passage-nodes.ts';
import type { Segment, StoredNode } from './segment.ts';
import { isTranslatedFreely, shapeOf } from './shape.ts';
import { hasWords, type TaggedText, toTagged, withoutTags } from './tagged-text.ts';
import type { Field } from 'payload';
import { isValues } from '@/content/shared/is-values.ts';
import type { Locale } from '@/languages/locales.ts';

/** A passage of the source with what a language has for it. */
export interface Pair {
  readonly segment: Segment;
  /** Undefined where this language has no words. Its tags have the source's numbers, and their own nodes. */
  readonly target: TaggedText | undefined;
}

export interface PairInput {
  readonly fields: readonly Field[];
  readonly sourceLocale: Locale;
  /** The copy that is translated from, and the one that holds the translation, all languages in each; often the same. */
  readonly source: Values;
  readonly target: Values;
  readonly locale: Locale;
}

/** Every passage of a document in its order with its translation. Rows that the target's copy does not have any more are left out. */
export function pairPassages({ fields, sourceLocale, source, target, locale }: PairInput): Pair[] {
  const targets = new Map(leavesOf(fields, target).map((leaf) => [leaf.key, leaf]));
  return leavesOf(fields, source).flatMap((leaf): Pair[] => {
    const there = targets.get(leaf.key);
    if (there === undefined) return [];
    return pairLeaf(leaf, inLocale(leaf.value, sourceLocale), inLocale(there.value, locale));
  });
}

export function inLocale(value: unknown, locale: Locale): unknown {
  return isValues(value) ? value[locale] : undefined;
}

function pairLeaf(leaf: Leaf, source: unknown, target: unknown): Pair[] {
  if (leaf.field.type !== 'richText') {
    if (typeof source !== 'string' || source.trim() === '') return [];
    const kind = leaf.field.type === 'text' ? 'line' : 'passage';
    const { maxLength } = leaf.field;
    const segment = { key: leaf.key, kind, path: leaf.path, text: source, tagged: false, tags: [] } as const;
    return [
      {
        segment: maxLength === undefined ? segment : { ...segment, maxLength },
        target: typeof target === 'string' && target.trim() !== '' ? { text: target, tags: [] } : undefined,
      },
    ];
  }
  const [sourceRoot, targetRoot] = [rootOf(source), rootOf(target)];
  if (sourceRoot === undefined) return [];
  const own = targetRoot === undefined ? new Map<string, PassageNode>() : pairNodes(sourceRoot, targetRoot);
  if (own === 'free' && targetRoot !== undefined) {
    const text = wholeText(sourceRoot);
    const segment: Segment = { key: leaf.key, kind: 'free', path: leaf.path, text, tagged: false, tags: [] };
    return text === '' ? [] : [{ segment, target: { text: wholeText(targetRoot), tags: [] } }];
  }
  const nodes = own === 'free' ? new Map<string, PassageNode>() : own;
  const subflows = new Map(
    [...nodes.values()].flatMap(({ inline }) => subflowsOf(inline).map((subflow) => [subflowKey(subflow), subflow.text])),
  );
  return passageNodes(sourceRoot).flatMap((passage) => pairPassage({ leaf, passage, own: nodes.get(passage.id), subflows }));
}

interface PassageInput {
  readonly leaf: Leaf;
  readonly passage: PassageNode;
  readonly own: PassageNode | undefined;
  readonly subflows: ReadonlyMap<string, string>;
}

function pairPassage({ leaf, passage, own, subflows }: PassageInput): Pair[] {
  const { text, tags } = toTagged(passage.inline);
  const line: Pair[] = hasWords(text)
    ? [
        {
          segment: { key: `${leaf.key}#${passage.id}`, kind: passage.kind, path: leaf.path, text, tagged: true, tags },
          target: lineOf(own, tags),
        },
      ]
    : [];
  const beside = subflowsOf(passage.inline).flatMap((subflow): Pair[] => {
    if (subflow.text.trim() === '') return [];
    const key = subflowKey(subflow);
    const words = subflows.get(key);
    const segment: Segment = { key: `${leaf.key}#${key}`, kind: 'note', path: leaf.path, text: subflow.text, tagged: false, tags: [] };
    return [{ segment, target: words === undefined || words.trim() === '' ? undefined : { text: words, tags: [] } }];
  });
  return [...line, ...beside];
}

function lineOf(own: PassageNode | undefined, tags: Segment['tags']): TaggedText | undefined {
  if (own === undefined) return undefined;
  const tagged = toTagged(own.inline);
  return hasWords(tagged.text) ? numberLikeSource(tagged, tags) : undefined;
}

/**
 * Which node of a translation stands for which of the source: by id, or by place where it has no ids and is built alike.
 * `free` where it is built otherwise.
 */
export function pairNodes(source: StoredNode, target: StoredNode): Map<string, PassageNode> | 'free' {
  if (isTranslatedFreely(target)) return 'free';
  const own = passageNodes(target);
  if (own.every(({ identified }) => !identified)) {
    if (shapeOf(source) !== shapeOf(target))
      return own.some(({ inline }) => hasWords(toTagged(inline).text)) ? 'free' : new Map<string, PassageNode>();
    const places = passageNodes(source);
    if (places.length !== own.length) return 'free';
    return new Map(own.map((passage, index) => [places[index]?.id ?? passage.id, passage]));
  }
  const strange = own.some(({ identified, inline }) => !identified && hasWords(toTagged(inline).text));
  return strange ? 'free' : new Map(own.map((passage) => [passage.id, passage]));
}

/** All words of a text, a line for each passage. */
export function wholeText(root: StoredNode): string {
  return passageNodes(root)
    .flatMap(({ inline }) => [withoutTags(toTagged(inline).text), ...subflowsOf(inline).map(({ text }) => text)])
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

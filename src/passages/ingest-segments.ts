import { isValues } from '@/content/shared/is-values.ts';
import type { Locale } from '@/languages/locales.ts';
import { buildTranslation } from './build-translation.ts';
import type { Ingested } from './ingested.ts';
import type { Values } from '@/content/shape/rows.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { inLocale } from './pair-passages.ts';
import { rootOf } from './passage-nodes.ts';
import { replaceValues } from './replace-values.ts';
import type { TranslatableDocument } from './segment.ts';

interface IngestInput extends TranslatableDocument {
  /** The copy that is translated from, where it is not the one that is written into. */
  readonly source?: Values;
}

/**
 * The document with these passages in one language; passages that are not named stay as they are, an empty text takes one away. The
 * translation of a rich text takes the structure of its source, one that was built freely by hand is left alone. Pure; the inverse of `extract`.
 */
export function ingest(document: IngestInput, language: Locale, segments: readonly Ingested[]): Values {
  const { fields, values, sourceLocale, source = values } = document;
  const byLeaf = new Map<string, Ingested[]>();
  for (const segment of segments) {
    const [leaf = ''] = segment.key.split('#', 1);
    byLeaf.set(leaf, [...(byLeaf.get(leaf) ?? []), segment]);
  }
  const sources = new Map(leavesOf(fields, source).map((leaf) => [leaf.key, leaf]));
  const changes = new Map<Values, Record<string, unknown>>();
  for (const leaf of leavesOf(fields, values)) {
    const given = byLeaf.get(leaf.key);
    const from = sources.get(leaf.key);
    if (given === undefined || from === undefined) continue;
    const text = textOf({ leaf, from, given, language, sourceLocale });
    const { [language]: _, ...others } = isValues(leaf.value) ? leaf.value : {};
    const kept = changes.get(leaf.holder) ?? {};
    changes.set(leaf.holder, { ...kept, [leaf.field.name]: text === undefined ? others : { ...others, [language]: text } });
  }
  return replaceValues(values, changes) as Values;
}

interface TextInput {
  readonly leaf: Leaf;
  readonly from: Leaf;
  readonly given: readonly Ingested[];
  readonly language: Locale;
  readonly sourceLocale: Locale;
}

function textOf({ leaf, from, given, language, sourceLocale }: TextInput): unknown {
  const own = inLocale(leaf.value, language);
  if (leaf.field.type !== 'richText') {
    const text = given.at(-1)?.text ?? '';
    return text === '' ? undefined : text;
  }
  const sourceRoot = rootOf(inLocale(from.value, sourceLocale));
  if (sourceRoot === undefined) return own;
  const root = buildTranslation({
    source: sourceRoot,
    own: rootOf(own),
    isSource: language === sourceLocale,
    texts: new Map(given.map((segment) => [segment.key.slice(leaf.key.length + 1), segment])),
  });
  if (root === 'free') return own;
  return root === undefined ? undefined : { ...(isValues(own) ? own : {}), root };
}

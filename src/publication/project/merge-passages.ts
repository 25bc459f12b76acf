import { isValues } from '@/content/shared/is-values.ts';
import type { Locale } from '@/languages/locales.ts';
import { subflowKey, subflowsOf } from '@/passages/subflows.ts';
import { pairNodes } from '@/passages/pair-passages.ts';
import { type PassageNode, passageNodes, runsOf } from '@/passages/passage-nodes.ts';
import type { StoredNode } from '@/passages/segment.ts';
import { hasWords, toTagged } from '@/passages/tagged-text.ts';
import type { Origin, Provenance } from '../record/passage.ts';
import type { Chain } from './chain.ts';
import { differing } from './differing.ts';
import type { LexicalNode } from './lexical.ts';

interface Tree extends Provenance {
  readonly root: LexicalNode;
}

interface MergeInput {
  readonly own: Tree;
  /** The text by whose structure it is read, and which has the words that are not translated. */
  readonly lead: Tree | undefined;
  readonly key: string;
  readonly chain: Pick<Chain, 'sourceLocale' | 'origins'>;
}

/**
 * One tree out of a translation and the text it was translated from: the latter's passages in their order, each with the translation's
 * words where it has them. A translation that was built freely stays as it is. Each passage carries its provenance.
 */
export function mergePassages({ own, lead, key, chain }: MergeInput): { readonly root: LexicalNode; readonly provenance: Provenance } {
  const originOf = (part?: string): Origin => chain.origins.get(part === undefined ? key : `${key}#${part}`) ?? own.origin;
  const pairs = lead === undefined ? alone(own.root) : pairNodes(lead.root as StoredNode, own.root as StoredNode);
  if (pairs === 'free' || (lead !== undefined && losesWords({ own, lead, sourceLocale: chain.sourceLocale })))
    return { root: own.root, provenance: { lang: own.lang, origin: originOf() } };
  const base = (lead ?? own).root as StoredNode;
  const lines = linesOf({ base, pairs, own: own.lang, fallback: lead?.lang ?? own.lang, originOf });
  const provenance = { lang: own.lang, origin: commonOrigin(lines.values(), own) };
  return { root: withLines(base, { lines, provenance, subflows: subflowTexts(base), fallback: lead?.lang, originOf }), provenance };
}

interface Line extends Provenance {
  readonly inline: readonly StoredNode[];
  readonly hasWords: boolean;
}

interface LinesInput {
  readonly base: StoredNode;
  readonly pairs: ReadonlyMap<string, PassageNode>;
  readonly own: Locale;
  readonly fallback: Locale;
  readonly originOf: (part?: string) => Origin;
}

/** What stands in each node that carries text. A node of which a part is not translated is the fallback's as a whole. */
function linesOf({ base, pairs, own, fallback, originOf }: LinesInput): Map<StoredNode, Line> {
  const lines = new Map<StoredNode, Line>();
  for (const passage of passageNodes(base)) {
    const translated = pairs.get(passage.id);
    const isTranslated = translated !== undefined && saysSomething(translated.inline);
    const isSaid = saysSomething(passage.inline);
    const line: Line = isTranslated
      ? { inline: translated.inline, lang: own, origin: originOf(passage.id), hasWords: true }
      : { inline: passage.inline, lang: isSaid ? fallback : own, origin: isSaid ? 'fallback' : originOf(), hasWords: isSaid };
    const before = lines.get(passage.node);
    if (before === undefined) lines.set(passage.node, line);
    else if (before.origin === 'fallback' || line.origin === 'fallback')
      lines.set(passage.node, { inline: inlineOf(passage.node), lang: fallback, origin: 'fallback', hasWords: true });
    else lines.set(passage.node, { ...before, inline: [...before.inline, ...line.inline], hasWords: before.hasWords || line.hasWords });
  }
  return lines;
}

interface Rebuild {
  readonly lines: ReadonlyMap<StoredNode, Line>;
  readonly provenance: Provenance;
  readonly subflows: ReadonlyMap<string, string>;
  readonly fallback: Locale | undefined;
  readonly originOf: (part?: string) => Origin;
}

function withLines(node: StoredNode, rebuild: Rebuild): LexicalNode {
  const line = rebuild.lines.get(node);
  const blocks = runsOf(node).flatMap((run) => (run.type === 'block' ? [withLines(run.node, rebuild)] : []));
  if (line === undefined) return { ...(node as LexicalNode), ...(node.children === undefined ? {} : { children: blocks }) };
  const { lang, origin } = line.hasWords ? line : rebuild.provenance;
  return {
    ...(node as LexicalNode),
    children: [...line.inline.map((inner) => withSubflow(inner, line, rebuild)), ...blocks],
    from: { lang, origin },
  };
}

/** A footnote or a citation's prefix that is not translated is the fallback's, though its line is. */
function withSubflow(node: StoredNode, line: Line, rebuild: Rebuild): LexicalNode {
  const children = node.children === undefined ? {} : { children: node.children.map((child) => withSubflow(child, line, rebuild)) };
  const fields = isValues(node['fields']) ? node['fields'] : {};
  const name = node.type !== 'inlineBlock' ? undefined : fields['blockType'] === 'footnote' ? 'note' : 'prefix';
  if (name === undefined || typeof fields['id'] !== 'string' || line.origin === 'fallback')
    return { ...(node as LexicalNode), ...children };
  const part = subflowKey({ id: fields['id'], name });
  const own = fields[name];
  if (typeof own === 'string' && own.trim() !== '') {
    const from = differing({ lang: line.lang, origin: rebuild.originOf(part) }, line);
    return { ...(node as LexicalNode), from };
  }
  const there = rebuild.subflows.get(part);
  if (there === undefined || rebuild.fallback === undefined) return node;
  return { ...(node as LexicalNode), fields: { ...fields, [name]: there }, from: { lang: rebuild.fallback, origin: 'fallback' } };
}

function subflowTexts(base: StoredNode): Map<string, string> {
  const subflows = passageNodes(base).flatMap(({ inline }) => subflowsOf(inline));
  return new Map(subflows.filter(({ text }) => text.trim() !== '').map((subflow) => [subflowKey(subflow), subflow.text]));
}

/** What all translated passages have in common; `own` where they differ, and each of the others says so. */
function commonOrigin(lines: Iterable<Line>, own: Tree): Origin {
  const found = [...lines].filter((line) => line.hasWords && line.lang === own.lang);
  const [first] = found;
  if (first === undefined) return own.origin;
  return found.every(({ origin }) => origin === first.origin) ? first.origin : 'own';
}

/**
 * Passages that the source does not have any more are not read. Another translation is no measure of that: where it lacks some, the
 * text is read by itself.
 */
function losesWords({ own, lead, sourceLocale }: { readonly own: Tree; readonly lead: Tree; readonly sourceLocale: Locale }): boolean {
  if (lead.lang === sourceLocale) return false;
  const there = new Set(passageNodes(lead.root as StoredNode).map(({ id }) => id));
  return passageNodes(own.root as StoredNode).some(({ id, inline }) => saysSomething(inline) && !there.has(id));
}

function alone(root: LexicalNode): Map<string, PassageNode> {
  return new Map(passageNodes(root as StoredNode).map((passage) => [passage.id, passage]));
}

function inlineOf(node: StoredNode): StoredNode[] {
  return runsOf(node).flatMap((run) => (run.type === 'inline' ? run.nodes : []));
}

function saysSomething(inline: readonly StoredNode[]): boolean {
  return hasWords(toTagged(inline).text);
}

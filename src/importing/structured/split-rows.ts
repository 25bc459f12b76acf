import type { Heading, RootContent } from 'mdast';
import { textOf } from '../tree/text-of.ts';

export interface Row {
  readonly title: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly heading: Heading;
  readonly body: readonly RootContent[];
}

/** Nodes cut at the headings of a level: what stands before the first, and one row for each. */
export function splitRows(nodes: readonly RootContent[], depth: number): { before: readonly RootContent[]; rows: readonly Row[] } {
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === depth ? [index] : []));
  const rows = starts.map((start, index): Row => {
    const heading = nodes[start] as Heading;
    return { ...titleAndAttributes(textOf(heading)), heading, body: nodes.slice(start + 1, starts[index + 1] ?? nodes.length) };
  });
  return { before: nodes.slice(0, starts[0] ?? nodes.length), rows };
}

/** `Why a community? {minutes=45}` as its words and its attributes. */
export function titleAndAttributes(line: string): { title: string; attributes: Record<string, string> } {
  const match = /^(?<title>.*?)\s*\{(?<inside>(?:\s*[a-zA-Z]+=(?:"[^"]*"|[^\s{}"]+))+\s*)\}$/u.exec(line);
  if (match?.groups === undefined) return { title: line, attributes: {} };
  const pairs = [...(match.groups['inside'] ?? '').matchAll(/([a-zA-Z]+)=(?:"([^"]*)"|([^\s{}"]+))/g)];
  return {
    title: match.groups['title'] ?? '',
    attributes: Object.fromEntries(pairs.map((pair) => [pair[1] ?? '', pair[2] ?? pair[3] ?? ''])),
  };
}

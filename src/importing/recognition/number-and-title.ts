import { allCues } from '../cues/cues.ts';
import type { RootContent } from '../tree/nodes.ts';
import { textOf } from '../tree/text-of.ts';

export interface Titled {
  readonly title?: string;
  readonly number?: number;
  /** The line as it stood. */
  readonly line?: string;
  readonly heading?: RootContent;
  readonly nodes: readonly RootContent[];
}

const longest = 300;
const chapterWords = allCues.flatMap((cues) => cues.chapter).join('|');
const numbered = new RegExp(`^(?:(?:${chapterWords})\\s+)?(\\d{1,3})\\s*(?:[|.:–—-]\\s*|\\s)(?=\\p{L}|["“„«])(.+)$`, 'iu');

/**
 * The title: the heading at the very top, or the first of the highest level near the top. "4 | Making your CoP thrive" and
 * "Chapter 4: …" give a number as well, where the kind has one.
 */
export function numberAndTitle(nodes: readonly RootContent[], { numbers }: { readonly numbers: boolean }): Titled {
  const index = nodes.findIndex((node, position) => node.type === 'heading' && (position === 0 || (node.depth === 1 && position < 5)));
  const heading = nodes[index];
  const line = heading === undefined ? '' : textOf(heading);
  if (heading === undefined || line.length > longest) return { nodes };
  const rest = nodes.filter((_, position) => position !== index);
  const match = numbers ? numbered.exec(line) : null;
  if (match?.[1] === undefined || match[2] === undefined) return { title: line, line, heading, nodes: rest };
  return { title: match[2].trim(), number: Number(match[1]), line, heading, nodes: rest };
}

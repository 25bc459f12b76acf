import type { RootContent } from '../tree/nodes.ts';
import { textOf } from '../tree/text-of.ts';

export interface Led {
  readonly summary?: string;
  readonly node?: RootContent;
  readonly nodes: readonly RootContent[];
}

/**
 * The one sentence under a title that says what the page is about, where there is one: a single sentence, neither a lead-in to a list
 * nor the only paragraph. It becomes the summary, where lists and search results show it.
 */
export function leadSummary(nodes: readonly RootContent[]): Led {
  const [lead, next] = nodes;
  if (lead?.type !== 'paragraph' || next?.type !== 'paragraph') return { nodes };
  const words = textOf(lead);
  const oneSentence = !/[.!?]["”’)]?\s+\p{Lu}/u.test(words) && !/[:;,]$/.test(words);
  const plain = lead.children.every((child) => child.type === 'text' || child.type === 'strong' || child.type === 'emphasis');
  const cites = /\((?:[^()]*\s)?(?:1[89]|20)\d\d[a-z]?[^()]*\)/.test(words);
  if (!oneSentence || !plain || cites || words.length < 60 || words.length > 400) return { nodes };
  return { summary: words, node: lead, nodes: nodes.slice(1) };
}

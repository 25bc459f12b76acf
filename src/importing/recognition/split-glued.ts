import type { Paragraph, PhrasingContent } from 'mdast';
import { heading, paragraph, text } from '../tree/build.ts';
import { emoji } from '../tree/emoji.ts';
import type { RootContent } from '../tree/nodes.ts';
import { textOf } from '../tree/text-of.ts';

const glue = new RegExp(`(?<=[.!?…]["”’»)]?)\\s*(?=${emoji})`, 'u');
const begins = new RegExp(`^${emoji}`, 'u');

/**
 * Takes headings apart that a copied page glued to the paragraph before: "… backgrounds.🤝 foster collaboration". They stand one level
 * below the headings without a picture character.
 */
export function splitGlued(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'heading' && begins.test(textOf(node)) && node.depth < 3) return [{ ...node, depth: 3 }];
    if (node.type !== 'paragraph') return [node];
    return split(node);
  });
}

function split(node: Paragraph): RootContent[] {
  const parts: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type !== 'text') {
      parts.at(-1)?.push(child);
      continue;
    }
    child.value.split(glue).forEach((piece, index) => {
      if (index > 0) parts.push([]);
      if (piece !== '') parts.at(-1)?.push(text(piece));
    });
  }
  const place = node.data?.place;
  return parts
    .filter((part) => textOf(part) !== '' || part.some((child) => child.type === 'note'))
    .map((part) => (isHeading(part) ? heading(3, part, place) : parts.length === 1 ? node : paragraph(part, place)));
}

function isHeading(part: readonly PhrasingContent[]): boolean {
  const line = textOf(part);
  return begins.test(line) && line.length <= 120 && !/[.!?;:,]$/.test(line) && part.every((child) => child.type === 'text');
}

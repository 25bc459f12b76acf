import type { Root, RootContent } from 'mdast';
import { paragraph, text } from '../tree/build.ts';
import { looksLikeHeading } from './looks-like-heading.ts';
import { listFromLines } from './list-from-lines.ts';
import type { Line } from './line.ts';
import { unwrapLines } from './unwrap-lines.ts';
import { listMarker } from './list-marker.ts';
import { heading } from '../tree/build.ts';
import type { ReadResult } from './read-result.ts';

/**
 * Plain text, as people copy it from a page or write it in a mail, as the neutral tree. Lines are paragraphs, unless the file is
 * wrapped at a width; marks such as "•" and "1." make lists; a short line without a full stop that stands alone is a heading.
 */
export function readPlainText(source: string): ReadResult {
  const blocks = [...unwrapLines(blocksOf(source))];
  // Where blank lines separate paragraphs, a heading stands alone; where every line is a paragraph, any line may be one.
  const spaced = blocks.length > 1 && blocks.filter((block) => block.length === 1).length * 2 >= blocks.length;
  const children: RootContent[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] ?? [];
    if (listMarker(block[0]) !== undefined) {
      const { list, rest, next } = listFromLines(blocks, index);
      children.push(list);
      index = next - 1;
      if (listMarker(rest[0]) !== undefined) {
        // Another list right below: it is the next block.
        blocks[index] = rest;
        index -= 1;
      } else children.push(...paragraphs(rest, { alone: false, followedByText: false }));
      continue;
    }
    const following = blocks[index + 1]?.[0];
    children.push(...paragraphs(block, { alone: spaced, followedByText: following !== undefined && !continuesSentence(following) }));
  }
  const tree: Root = { type: 'root', children };
  return { format: 'text', tree, leftBehind: [] };
}

function blocksOf(source: string): Line[][] {
  const blocks: Line[][] = [[]];
  source.split('\n').forEach((raw, index) => {
    const expanded = raw.replace(/\t/g, '    ').replace(/[\u00a0\s]+$/, '');
    if (expanded === '') blocks.push([]);
    else blocks.at(-1)?.push({ text: expanded.trim(), number: index + 1, indent: expanded.length - expanded.trimStart().length });
  });
  return blocks.filter((block) => block.length > 0);
}

/** A list whose first item begins small goes on with the sentence of the line before it, which is then no heading. */
function continuesSentence(line: Line): boolean {
  const marker = listMarker(line);
  return marker !== undefined && /^\p{Ll}/u.test(marker.text);
}

function paragraphs(block: readonly Line[], context: { alone: boolean; followedByText: boolean }): RootContent[] {
  const twoLineHeading = joinedHeading(block);
  if (twoLineHeading !== undefined && context.followedByText) return [twoLineHeading];
  return block.map((line, index) => {
    const place = { unit: 'line', number: line.number } as const;
    const last = index === block.length - 1;
    const mayBe = context.alone ? block.length === 1 && context.followedByText : !last || context.followedByText;
    return mayBe && looksLikeHeading(line.text) ? heading(2, [text(line.text)], place) : paragraph([text(line.text)], place);
  });
}

/** "Cooperation, coordination and collaboration:" above "What's the difference?" is one heading in two lines. */
function joinedHeading(block: readonly Line[]): RootContent | undefined {
  const [first, second] = block;
  if (block.length !== 2 || first === undefined || second === undefined) return undefined;
  const joined = `${first.text} ${second.text}`;
  const asks = first.text.endsWith(':') && /[?\p{L}]$/u.test(second.text) && joined.length <= 120;
  return asks ? heading(2, [text(joined)], { unit: 'line', number: first.number }) : undefined;
}

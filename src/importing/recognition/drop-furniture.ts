import { allCues } from '../cues/cues.ts';
import { cueKey } from '../cues/cue-key.ts';
import type { RootContent } from '../tree/nodes.ts';
import { textOf } from '../tree/text-of.ts';
import type { Note } from './note.ts';
import { at, type Step } from './step.ts';

const anywhere = new Set(allCues.flatMap((cues) => cues.furniture.anywhere));
const atEnd = new Set(allCues.flatMap((cues) => cues.furniture.atEnd));

/**
 * Leaves out what belongs to the page and not to its text: links such as "Skip to content" wherever they stand alone, and bare labels
 * such as "Project partners" at the end, where nothing follows them. The same label above a paragraph is a heading and stays.
 */
export function dropFurniture(nodes: readonly RootContent[]): Step {
  let end = nodes.length;
  while (end > 0 && isLine(nodes[end - 1]) && (keyIn(nodes[end - 1], atEnd) || keyIn(nodes[end - 1], anywhere))) end -= 1;
  const notes: Note[] = [];
  const kept = nodes.filter((node, index) => {
    const furniture = isLine(node) && (index >= end || keyIn(node, anywhere));
    if (furniture) notes.push({ type: 'dropped', reason: 'furniture', text: textOf(node), ...at(node) });
    return !furniture;
  });
  return { nodes: kept, notes };
}

function isLine(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' || node?.type === 'heading' || (node?.type === 'list' && node.children.length === 1);
}

function keyIn(node: RootContent | undefined, cues: ReadonlySet<string>): boolean {
  return node !== undefined && cues.has(cueKey(textOf(node)));
}

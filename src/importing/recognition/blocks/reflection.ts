import { beginsWithCue, matchCue } from '../../cues/match-cue.ts';
import { paragraph, text } from '../../tree/build.ts';
import type { RootContent } from '../../tree/nodes.ts';
import { textOf } from '../../tree/text-of.ts';
import type { Found } from '../found.ts';
import type { Note } from '../note.ts';
import { at } from '../step.ts';

/**
 * A reflection task: a line that says so, and the task. Where headings are marked (Word, HTML, Markdown) the task goes on to the next
 * one; in plain text it is one paragraph with the questions and lists right after it, because nothing else says where it ends.
 */
export function findReflection(nodes: readonly RootContent[], { marked }: { readonly marked: boolean }): Found | undefined {
  const [head] = nodes;
  if (head?.type !== 'heading' && head?.type !== 'paragraph') return undefined;
  const line = textOf(head);
  const cue = matchCue(line, 'reflection') ?? (head.type === 'heading' && beginsWithCue(line, 'reflection') ? { rest: line } : undefined);
  if (cue === undefined) return undefined;
  const isHeading = head.type === 'heading' || cue.rest === '';
  const prompt: RootContent[] = isHeading ? [] : [paragraph([text(cue.rest)], head.data?.place)];
  let taken = 1;
  for (
    let node = nodes[taken];
    node !== undefined && goesOn(node, prompt, { marked: marked && head.type === 'heading' });
    node = nodes[taken]
  ) {
    prompt.push(node);
    taken += 1;
  }
  const notes: Note[] = [{ type: 'recognised', what: 'reflection', text: line, ...at(head) }];
  if (prompt.length === 0) notes.push({ type: 'incomplete', reason: 'reflection', text: line, ...at(head) });
  return { pieces: [{ type: 'reflection', ...(isHeading && cue.rest !== '' ? { title: cue.rest } : {}), prompt }], taken, notes };
}

function goesOn(node: RootContent, prompt: readonly RootContent[], { marked }: { readonly marked: boolean }): boolean {
  if (node.type === 'heading') return false;
  const before = prompt.at(-1);
  if (marked || before === undefined) return true;
  if (node.type === 'list') return true;
  return /[?:]$/.test(textOf(node)) || textOf(before).endsWith(':');
}

import type { ListItem } from 'mdast';
import { beginsWithCue } from '../../cues/match-cue.ts';
import type { RootContent } from '../../tree/nodes.ts';
import { textOf } from '../../tree/text-of.ts';
import type { Found } from '../found.ts';
import type { Note } from '../note.ts';
import type { Aspect, Piece } from '../piece.ts';
import { at } from '../step.ts';

/**
 * Key aspects: a heading that begins with the cue, and a list, or smaller headings with a paragraph each. A heading with nothing under
 * it is kept and told of; one with running text under it is an ordinary section.
 */
export function findKeyAspects(nodes: readonly RootContent[]): Found | undefined {
  const [head, next, afterNext] = nodes;
  if (head?.type !== 'heading' || !beginsWithCue(textOf(head), 'keyAspects')) return undefined;
  const title = textOf(head);
  const lead = next?.type === 'paragraph' && textOf(next).endsWith(':') && afterNext?.type === 'list' ? next : undefined;
  const skip = lead === undefined ? 1 : 2;
  const list = nodes[skip];
  const small = smallHeadings(nodes.slice(1), head.depth);
  const aspects = list?.type === 'list' ? list.children.map(aspect) : small.aspects;
  const nothing = next === undefined || (next.type === 'heading' && next.depth <= head.depth);
  if (aspects.length === 0 && !nothing) return undefined;
  const notes: Note[] = [{ type: 'recognised', what: 'keyAspects', text: title, ...at(head) }];
  if (aspects.length === 0) notes.push({ type: 'incomplete', reason: 'keyAspects', text: title, ...at(head) });
  const before: Piece[] = lead === undefined ? [] : [{ type: 'prose', nodes: [lead] }];
  const taken = list?.type === 'list' ? skip + 1 : 1 + small.taken;
  return { pieces: [...before, { type: 'keyAspects', title, aspects }], taken, notes };
}

/** "**Trust** – why it matters", "Time: …" or a title alone. */
export function aspect(item: ListItem): Aspect {
  const [first, ...more] = item.children;
  const line = first === undefined ? '' : textOf(first);
  const bold = first?.type === 'paragraph' && first.children[0]?.type === 'strong' ? textOf(first.children[0]) : undefined;
  const split =
    bold === undefined
      ? /^(?<title>[^:–—]{2,80}?)(?:\s*:\s+|\s+[–—-]\s+)(?<text>.+)$/u.exec(line)?.groups
      : { title: bold, text: line.slice(bold.length) };
  const title = (split?.['title'] ?? line).replace(/[\s:–—-]+$/u, '');
  const rest = (split?.['text'] ?? '').replace(/^[\s:–—-]+/u, '');
  const words = [rest, ...more.map((node) => textOf(node))].filter((part) => part !== '').join('\n');
  return { title: title === '' ? line : title, ...(words === '' ? {} : { text: words }) };
}

function smallHeadings(nodes: readonly RootContent[], depth: number): { aspects: Aspect[]; taken: number } {
  const aspects: Aspect[] = [];
  let taken = 0;
  for (let head = nodes[taken]; head?.type === 'heading' && head.depth > depth; head = nodes[taken]) {
    const words: string[] = [];
    taken += 1;
    for (let node = nodes[taken]; node?.type === 'paragraph'; node = nodes[taken]) {
      words.push(textOf(node));
      taken += 1;
    }
    aspects.push({ title: textOf(head), ...(words.length === 0 ? {} : { text: words.join('\n\n') }) });
  }
  return { aspects, taken };
}

import { matchCue } from '../../cues/match-cue.ts';
import type { RootContent } from '../../tree/nodes.ts';
import { textOf } from '../../tree/text-of.ts';
import type { Note } from '../note.ts';
import type { Level } from '../piece.ts';
import { at } from '../step.ts';

const named = /^(?:\d{1,2}\s*[.)|]\s*)?(?<name>\p{L}[^–—.!?]{1,60}?\s+[–—-]\s+\S.{1,100}?)$/u;

/**
 * The level that begins at the first node: its name, then its definition, traits, typical example and "in short", each once and in
 * this order. A heading without a line behind its name ("Kooperation") begins a level only where both an example and "in short" follow.
 * Undefined where the nodes do not read like one.
 */
export function levelAt(nodes: readonly RootContent[]): { level: Level; taken: number; notes: Note[] } | undefined {
  const head = nodes[0];
  const full = head === undefined ? undefined : levelName(head);
  const name = full ?? bareName(head);
  if (head === undefined || name === undefined) return undefined;
  const notes: Note[] = [{ type: 'recognised', what: 'level', text: textOf(head), ...at(head) }];
  let index = 1;
  const definition: string[] = [];
  for (let line = plain(nodes[index]); line !== undefined; line = plain(nodes[index])) {
    definition.push(line);
    index += 1;
  }
  let traits: string[] = [];
  const list = nodes[index];
  if (list?.type === 'list' && list.ordered !== true && definition.length <= 2) {
    traits = list.children.map((item) => textOf(item));
    index += 1;
  }
  const example = cued(nodes.slice(index), 'example');
  index += example?.taken ?? 0;
  const short = cued(nodes.slice(index), 'inShort');
  index += short?.taken ?? 0;
  for (const [what, found] of [
    ['example', example],
    ['inShort', short],
  ] as const) {
    if (found !== undefined) notes.push({ type: 'recognised', what, text: found.cue, ...at(nodes[index - 1]) });
  }
  // Without traits or example nothing says where a definition ends: its first paragraph.
  const open = traits.length === 0 && example === undefined && short === undefined;
  if (definition.length === 0 && traits.length === 0) return undefined;
  if (full === undefined && (definition.length > 2 || example === undefined || short === undefined)) return undefined;
  const kept = open ? definition.slice(0, 1) : definition;
  return {
    level: {
      name,
      ...(kept.length === 0 ? {} : { definition: kept.join('\n\n') }),
      traits,
      ...(example === undefined ? {} : { example: example.text }),
      ...(short === undefined ? {} : { inShort: short.text }),
    },
    taken: open ? 1 + kept.length : index,
    notes,
  };
}

/** "Cooperation – Working side by side" as a heading, as the only item of a numbered list, or behind a number. */
function levelName(node: RootContent): string | undefined {
  const line = textOf(node);
  const single = node.type === 'list' && node.ordered === true && node.children.length === 1 && node.children[0]?.children.length === 1;
  const numbered = node.type === 'paragraph' && /^\d{1,2}\s*[.)|]/.test(line);
  if (!single && !numbered && node.type !== 'heading') return undefined;
  return named.exec(line)?.groups?.['name'];
}

function bareName(node: RootContent | undefined): string | undefined {
  if (node?.type !== 'heading') return undefined;
  return /^(?:\d{1,2}\s*[.)|]\s*)?(?<name>\p{L}[^.!?:]{1,40})$/u.exec(textOf(node))?.groups?.['name'];
}

function plain(node: RootContent | undefined): string | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const line = textOf(node);
  return matchCue(line, 'example') === undefined && matchCue(line, 'inShort') === undefined && levelName(node) === undefined
    ? line
    : undefined;
}

/** "Typical example:" with its words behind it or in the next paragraph. */
function cued(nodes: readonly RootContent[], cue: 'example' | 'inShort'): { text: string; cue: string; taken: number } | undefined {
  const [node, next] = nodes;
  if (node === undefined || (node.type !== 'paragraph' && node.type !== 'heading')) return undefined;
  const line = textOf(node);
  const match = matchCue(line, cue);
  if (match === undefined) return undefined;
  if (match.rest !== '') return { text: match.rest, cue: line, taken: 1 };
  return next?.type === 'paragraph' ? { text: textOf(next), cue: line, taken: 2 } : undefined;
}

import type { List, ListItem } from 'mdast';
import { namedCue } from '../cues/match-cue.ts';
import { aspect } from '../recognition/blocks/key-aspects.ts';
import type { Note } from '../recognition/note.ts';
import { at } from '../recognition/step.ts';
import type { RootContent } from '../tree/nodes.ts';
import { heading, paragraph, text } from '../tree/build.ts';
import { textOf } from '../tree/text-of.ts';
import { pointer } from './pointer.ts';
import type { LeafWriter } from './writer.ts';

const richFields = ['context', 'goal', 'studentsVoice', 'results', 'evidence', 'lessons', 'materials'] as const;

type Field = (typeof richFields)[number] | 'people' | 'steps' | 'duration';

/**
 * The body of a case: each heading that names one of its fields fills that field. What stands under any other heading has no place of
 * its own; it goes into the context, under its heading, and is told of.
 */
export function practiceToData(nodes: readonly RootContent[], leaf: LeafWriter): { data: Record<string, unknown>; notes: Note[] } {
  const fields = new Map<Field, RootContent[]>();
  const notes: Note[] = [];
  const data: Record<string, unknown> = {};
  let field: Field = 'context';
  const put = (name: Field, node: RootContent) => fields.set(name, [...(fields.get(name) ?? []), node]);
  for (const node of nodes) {
    if (node.type === 'figure') {
      // A case has one picture of its own; its texts hold none.
      if (data['image'] === undefined) data['image'] = pointer('media', node.source);
      else notes.push({ type: 'unplaced', reason: 'picture', text: node.alt, ...at(node) });
      if (node.caption !== undefined) put(field, paragraph([text(node.caption)], node.data?.place));
      continue;
    }
    const named = node.type === 'heading' ? namedCue<Field>(textOf(node), (cues) => cues.practiceFields) : undefined;
    if (named !== undefined) {
      field = named;
      notes.push({ type: 'recognised', what: 'field', text: textOf(node), ...at(node) });
    } else if (node.type === 'heading' && (field !== 'steps' || node.depth < 3)) {
      field = 'context';
      put(field, heading(3, node.children, node.data?.place));
      notes.push({ type: 'unplaced', reason: 'field', text: textOf(node), ...at(node) });
    } else put(field, node);
  }
  const rest = [
    ...rows('people', fields, leaf, data, notes),
    ...rows('steps', fields, leaf, data, notes),
    ...duration(fields, leaf, data, notes),
  ];
  for (const name of richFields) {
    const own = [...(fields.get(name) ?? []), ...(name === 'context' ? rest : [])];
    if (own.length > 0) data[name] = leaf.rich(own);
  }
  return { data, notes };
}

type Fields = ReadonlyMap<Field, readonly RootContent[]>;

/** People and steps are rows: the items of a list, or a heading and what stands under it. Anything else is given back. */
function rows(name: 'people' | 'steps', fields: Fields, leaf: LeafWriter, data: Record<string, unknown>, notes: Note[]): RootContent[] {
  const nodes = fields.get(name) ?? [];
  const left: RootContent[] = [];
  const made: Record<string, unknown>[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.type === 'list') made.push(...node.children.map((item) => (name === 'people' ? person(item, leaf) : step(item, leaf))));
    else if (node?.type === 'heading' && name === 'steps') {
      const until = nodes.findIndex((other, at) => at > index && other.type === 'heading');
      const body = nodes.slice(index + 1, until < 0 ? nodes.length : until);
      made.push({ title: leaf.plain(textOf(node)), ...(body.length === 0 ? {} : { text: leaf.rich(body) }) });
      index += body.length;
    } else if (node !== undefined) {
      left.push(node);
      notes.push({ type: 'unplaced', reason: 'field', text: textOf(node), ...at(node) });
    }
  }
  if (made.length > 0) data[name] = made;
  return left;
}

function person(item: ListItem, leaf: LeafWriter): Record<string, unknown> {
  const { title, text } = aspect(item);
  return { role: leaf.plain(title), ...(text === undefined ? {} : { contribution: leaf.plain(text) }) };
}

/** A step's first words are its title where they are set off; else its first sentence is. */
function step(item: ListItem, leaf: LeafWriter): Record<string, unknown> {
  const lists = item.children.filter((child): child is List => child.type === 'list');
  const { title, text: set } = aspect({ ...item, children: item.children.filter((child) => child.type !== 'list') });
  const sentence = set === undefined ? /^(?<first>.+?[.!?])\s+(?<rest>.+)$/su.exec(title)?.groups : undefined;
  const words = sentence?.['rest'] ?? set;
  const body: RootContent[] = [...(words === undefined ? [] : [paragraph([text(words)])]), ...lists];
  return { title: leaf.plain(sentence?.['first'] ?? title), ...(body.length === 0 ? {} : { text: leaf.rich(body) }) };
}

function duration(fields: Fields, leaf: LeafWriter, data: Record<string, unknown>, notes: Note[]): RootContent[] {
  const [first, ...more] = fields.get('duration') ?? [];
  if (first !== undefined) data['duration'] = leaf.plain(textOf(first));
  notes.push(...more.map((node): Note => ({ type: 'unplaced', reason: 'field', text: textOf(node), ...at(node) })));
  return more;
}

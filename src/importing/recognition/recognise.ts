import type { FoundReference } from '../bibliography/take-reference-list.ts';
import { takeReferenceList } from '../bibliography/take-reference-list.ts';
import type { Format } from '../reading/read-result.ts';
import type { RootContent, Tree } from '../tree/nodes.ts';
import { textOf } from '../tree/text-of.ts';
import { dropFurniture } from './drop-furniture.ts';
import { type Led, leadSummary } from './lead-summary.ts';
import { mergeRepeats } from './merge-repeats.ts';
import type { Note } from './note.ts';
import { numberAndTitle } from './number-and-title.ts';
import { promoteBold } from './promote-bold.ts';
import { splitGlued } from './split-glued.ts';
import { at } from './step.ts';

/** A file as far as it can be understood without knowing for which kind it is meant. */
export interface Understood {
  readonly title: string;
  readonly number?: number;
  readonly summary?: string;
  readonly body: readonly RootContent[];
  readonly references: readonly FoundReference[];
  readonly notes: readonly Note[];
}

interface Source {
  readonly tree: Tree;
  readonly format: Format;
  readonly filename: string;
  /** Whether the kind has a number: chapters do. */
  readonly numbers: boolean;
}

/** The steps that all kinds share, in an order in which each meets what the one before has cleaned. */
export function understand({ tree, format, filename, numbers }: Source): Understood {
  const split = splitGlued(tree.children);
  const merged = mergeRepeats(format === 'text' ? split : promoteBold(split));
  const cleaned = dropFurniture(merged.nodes);
  const listed = takeReferenceList(cleaned.nodes);
  const titled = numberAndTitle(listed.nodes, { numbers });
  const led: Led = titled.title === undefined ? { nodes: titled.nodes } : leadSummary(titled.nodes);
  const title = titled.title ?? nameOf(filename);
  const notes: Note[] = [...merged.notes, ...cleaned.notes, ...listed.notes];
  if (titled.line === undefined) notes.push({ type: 'incomplete', reason: 'titleFromFile', text: title });
  else notes.push({ type: 'recognised', what: 'title', text: titled.line, ...at(titled.heading) });
  if (titled.number !== undefined) notes.push({ type: 'recognised', what: 'number', text: String(titled.number), ...at(titled.heading) });
  if (led.summary !== undefined) notes.push({ type: 'recognised', what: 'summary', text: led.summary, ...at(led.node) });
  return {
    title,
    ...(titled.number === undefined ? {} : { number: titled.number }),
    ...(led.summary !== undefined ? { summary: led.summary } : {}),
    body: led.nodes.filter((node) => textOf(node) !== '' || node.type === 'paragraph' || node.type === 'figure'),
    references: listed.references,
    notes,
  };
}

/** `chapter_4-draft.docx` as "chapter 4 draft", for a file that has no title of its own. */
function nameOf(filename: string): string {
  const name = (filename.split(/[\\/]/).at(-1) ?? filename)
    .replace(/\.[a-z0-9]+$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return name === '' ? 'Untitled' : name.slice(0, 200);
}

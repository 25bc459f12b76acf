import type { RootContent } from 'mdast';
import { dimensionOf } from '../recognition/dimension-of.ts';
import type { Note } from '../recognition/note.ts';
import type { Draft } from '../draft/draft.ts';
import { textOf } from '../tree/text-of.ts';
import { blockFrom, isDirective } from './blocks.ts';
import { fieldFrom } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { Leaves } from './leaves.ts';
import { splitRows } from './split-rows.ts';
import { structuredTree } from './structured-tree.ts';

export interface StructuredDraft extends Draft {
  /** `chapter`, `tool`, … as the front matter says. */
  readonly kindName: string;
  readonly id: string;
}

interface Source {
  readonly markdown: string;
  readonly filename: string;
  /** The citation keys of the bibliography. */
  readonly keys: ReadonlySet<string>;
  readonly newId: () => string;
}

const dimensions = ['ethicsAndValues', 'policies', 'practiceAndMeasurement'] as const;

/**
 * A text written by `starter/FORMAT.md` as a document. Strict: nothing is guessed, and whatever has no place is a mistake.
 * @throws ImportError `structured` with file, line and what is wrong
 */
export function draftFromStructured({ markdown, filename, keys, newId }: Source): StructuredDraft {
  const { yaml, tree } = structuredTree({ markdown, filename });
  const front = readFrontMatter({ yaml, file: filename });
  const leaves = new Leaves({ file: filename, keys, newId });
  for (const [name, value] of Object.entries(front.data)) checkKeys(name, value, leaves);
  const body =
    front.kind.sections === false
      ? fields(tree.children, front.kind.fences, leaves)
      : { sections: sections(tree.children, front.kind.sections === 'dimensioned', leaves) };
  const title = front.data['title'] ?? front.data['name'];
  const notes: Note[] = [{ type: 'recognised', what: 'title', text: String(title) }];
  return {
    kindName: front.kindName,
    id: front.id,
    collection: front.kind.slug,
    locale: front.locale,
    data: { ...front.data, ...body },
    references: [],
    notes,
  };
}

function checkKeys(name: string, value: unknown, leaves: Leaves): void {
  if (name !== 'furtherReading' || !Array.isArray(value)) return;
  const unknown = (value as { key: string }[]).find(({ key }) => !leaves.keys.has(key));
  if (unknown !== undefined) throw leaves.fail('unknownCitation', undefined, unknown.key);
}

function sections(nodes: readonly RootContent[], dimensioned: boolean, leaves: Leaves): Record<string, unknown>[] {
  const top = nodes.find((node) => node.type === 'heading' && node.depth === 1);
  if (top !== undefined) throw leaves.fail('heading', top, '##');
  const { before, rows } = splitRows(nodes, 2);
  const first = before.length === 0 ? [] : [{ blocks: blocks(before, leaves) }];
  const headed = rows.map(({ title, attributes, heading, body }) => {
    const named = attributes['dimension'];
    const dimension = dimensions.find((name) => name === named);
    if ((named !== undefined && dimension === undefined) || (dimension !== undefined && !dimensioned))
      throw leaves.fail('badValue', heading, named ?? '');
    return {
      heading: leaves.plain([{ type: 'text', value: title }], heading),
      ...(dimension === undefined ? dimensionFromHeading(title, dimensioned) : { dimension }),
      blocks: blocks(body, leaves),
    };
  });
  return [...first, ...headed];
}

/** A heading that is a dimension's name needs no attribute. */
function dimensionFromHeading(title: string, dimensioned: boolean): Record<string, unknown> {
  const dimension = dimensioned ? dimensionOf(title) : undefined;
  return dimension === undefined ? {} : { dimension };
}

function blocks(nodes: readonly RootContent[], leaves: Leaves): Record<string, unknown>[] {
  const made: Record<string, unknown>[] = [];
  let prose: RootContent[] = [];
  const close = () => {
    if (prose.some((node) => textOf(node) !== '')) made.push({ blockType: 'prose', body: leaves.rich(prose) });
    prose = [];
  };
  for (const node of nodes) {
    if (!isDirective(node)) {
      prose.push(node);
      continue;
    }
    close();
    made.push(blockFrom(node, leaves));
  }
  close();
  return made;
}

function fields(
  nodes: readonly RootContent[],
  fences: Readonly<Record<string, readonly [string, Parameters<typeof fieldFrom>[1]]>>,
  leaves: Leaves,
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const node of nodes) {
    if (!isDirective(node)) throw leaves.fail('outsideFence', node, textOf(node).slice(0, 40));
    const [field, shape] = fences[node.name] ?? [];
    if (field === undefined || shape === undefined || field in data) throw leaves.fail('unknownFence', node, node.name);
    data[field] = fieldFrom(node, shape, leaves);
  }
  return data;
}

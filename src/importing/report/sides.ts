import type { Tree } from '../tree/nodes.ts';
import { textOf } from '../tree/text-of.ts';
import { wordsIn } from './words-in.ts';

/** A line of what is shown beside each other. */
export interface SideLine {
  readonly is: 'heading' | 'block' | 'text' | 'picture';
  /** The sort of a block or the name of a field, for its label. */
  readonly block?: string;
  readonly text: string;
}

/** A file and the draft that was made of it, as lines that a person can compare. */
export interface Sides {
  readonly file: readonly SideLine[];
  readonly draft: readonly SideLine[];
}

/** The file as it was read, block by block. */
export function fileSide(tree: Tree): SideLine[] {
  return tree.children.flatMap((node): SideLine[] => {
    if (node.type === 'heading') return [{ is: 'heading', text: textOf(node) }];
    if (node.type === 'figure')
      return [{ is: 'picture', text: [node.alt, node.caption ?? ''].filter((words) => words !== '').join(' · ') }];
    if (node.type === 'list') return node.children.map((item) => ({ is: 'text', text: `• ${textOf(item)}` }));
    if (node.type === 'table')
      return node.children.map((row) => ({ is: 'text', text: row.children.map((cell) => textOf(cell)).join(' | ') }));
    return [{ is: 'text', text: textOf(node) }];
  });
}

type Values = Readonly<Record<string, unknown>>;

/** The draft as it will be stored: its title, its sections, and what each block says. */
export function draftSide(data: Values, citations: ReadonlyMap<string, string>): SideLine[] {
  const { title, sections, furtherReading: _works, ...rest } = data;
  const body = Array.isArray(sections)
    ? (sections as readonly Values[]).flatMap((section): SideLine[] => [
        ...(typeof section['heading'] === 'string' ? [{ is: 'heading', text: section['heading'] } as const] : []),
        ...(Array.isArray(section['blocks'])
          ? (section['blocks'] as readonly Values[]).flatMap((block) => blockLines(block, citations))
          : []),
      ])
    : [];
  const fields = Object.entries(rest).flatMap(([name, value]): SideLine[] =>
    typeof value === 'string' || (typeof value === 'object' && value !== null)
      ? [{ is: 'block', block: name, text: '' }, ...texts(value, citations)]
      : [],
  );
  return [{ is: 'heading', text: String(title) }, ...fields, ...body];
}

function blockLines({ blockType, ...block }: Values, citations: ReadonlyMap<string, string>): SideLine[] {
  const said = texts(block, citations);
  return blockType === 'prose' ? said : [{ is: 'block', block: String(blockType), text: '' }, ...said];
}

/** A line for each paragraph, heading and item of a text, and for each plain field. */
function texts(value: unknown, citations: ReadonlyMap<string, string>): SideLine[] {
  if (Array.isArray(value)) return value.flatMap((one) => texts(one, citations));
  const isText = typeof value === 'object' && value !== null && 'type' in value && 'children' in value;
  const { type } = isText ? value : { type: undefined };
  if (isText && (type === 'root' || type === 'list' || type === 'table')) return texts(value.children, citations);
  if (isText || typeof value === 'string') {
    const text = wordsIn(isText ? value.children : value, citations)
      .join(type === 'tablerow' ? ' | ' : '')
      .trim();
    return text === '' ? [] : [{ is: 'text', text: type === 'listitem' ? `• ${text}` : text }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if ('$points' in value) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    ['id', 'blockType', 'grouping', 'dimension', 'page'].includes(name) ? [] : texts(inner, citations),
  );
}

import { type StoredNode } from './segment.ts';

/** Words that stand in a line's markers and are a passage of their own: a footnote's note, a citation's prefix, a link's title (a sub-flow, as XLIFF 2 calls it). */
export interface Subflow {
  readonly id: string;
  readonly name: 'note' | 'prefix' | 'title';
  readonly text: string;
}

const subflowNames = ['note', 'prefix', 'title'] as const;

/** The subflows of a line, links inside included, in order. */
export function subflowsOf(nodes: readonly StoredNode[]): Subflow[] {
  return nodes.flatMap((node): Subflow[] => {
    const inner = subflowsOf(node.children ?? []);
    const fields = fieldsOf(node);
    if (fields === undefined) return inner;
    const own = subflowNames.flatMap((name): Subflow[] => {
      const text = fields[name];
      return hasSubflow(node, name) && typeof text === 'string' ? [{ id: markerIdOf(node) ?? '~', name, text }] : [];
    });
    return [...own, ...inner];
  });
}

/** The same line with other words in its subflows; `words` gives undefined for one that stays as it is. */
export function withSubflows(nodes: readonly StoredNode[], words: (id: string, name: Subflow['name']) => string | undefined): StoredNode[] {
  return nodes.map((node): StoredNode => {
    const children = node.children === undefined ? {} : { children: withSubflows(node.children, words) };
    const fields = fieldsOf(node);
    if (fields === undefined) return { ...node, ...children };
    const changed = subflowNames.flatMap((name) => {
      const text = hasSubflow(node, name) && typeof fields[name] === 'string' ? words(markerIdOf(node) ?? '~', name) : undefined;
      return text === undefined ? [] : [[name, text] as const];
    });
    return { ...node, ...children, ...(changed.length === 0 ? {} : { fields: { ...fields, ...Object.fromEntries(changed) } }) };
  });
}

/** The markers of a line, without the words of their links, that hold a subflow of this sort. */
export function markersOf(nodes: readonly StoredNode[], fits: (subflow: Subflow) => boolean): StoredNode[] {
  return nodes.flatMap((node): StoredNode[] => {
    const marker = node.children === undefined ? node : { ...node, children: [] };
    return [...(subflowsOf([marker]).some(fits) ? [marker] : []), ...markersOf(node.children ?? [], fits)];
  });
}

/** The last part of a subflow's key: `note-ID`. */
export function subflowKey({ id, name }: Pick<Subflow, 'id' | 'name'>): string {
  return `${name}-${id}`;
}

function hasSubflow(node: StoredNode, name: Subflow['name']): boolean {
  if (name === 'title') return node.type === 'link' || node.type === 'autolink';
  const { blockType } = fieldsOf(node) ?? {};
  return node.type === 'inlineBlock' && blockType === (name === 'note' ? 'footnote' : 'citation');
}

function fieldsOf(node: StoredNode): Readonly<Record<string, unknown>> | undefined {
  const fields = node['fields'];
  return typeof fields === 'object' && fields !== null ? (fields as Readonly<Record<string, unknown>>) : undefined;
}

/** The same nodes with other ids for all markers that hold a subflow, asked for in their order; undefined and `~` leave what is there. */
export function withMarkerIds(nodes: readonly StoredNode[], nextId: () => string | undefined): StoredNode[] {
  return nodes.map((node): StoredNode => {
    const isMarker = subflowsOf([{ ...node, children: [] }]).length > 0;
    const id = isMarker ? nextId() : undefined;
    const children = node.children === undefined ? {} : { children: withMarkerIds(node.children, nextId) };
    if (id === undefined || id === '~') return { ...node, ...children };
    const fields = fieldsOf(node) ?? {};
    const isInNode = fields['id'] === undefined && node.type !== 'inlineBlock';
    return { ...node, ...children, ...(isInNode ? { id } : { fields: { ...fields, id } }) };
  });
}

/** The id of a marker or a link, which it keeps in every language; undefined for what has none. */
export function markerIdOf(node: StoredNode): string | undefined {
  const id = fieldsOf(node)?.['id'] ?? node['id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
}

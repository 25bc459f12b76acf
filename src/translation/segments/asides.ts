import { type StoredNode } from './segment.ts';

/** Words that stand in a line's markers and are a passage of their own: a footnote's note, a citation's prefix, a link's title. */
export interface Aside {
  readonly id: string;
  readonly name: 'note' | 'prefix' | 'title';
  readonly text: string;
}

const asideNames = ['note', 'prefix', 'title'] as const;

/** The asides of a line, links inside included, in order. */
export function asidesOf(nodes: readonly StoredNode[]): Aside[] {
  return nodes.flatMap((node): Aside[] => {
    const inner = asidesOf(node.children ?? []);
    const fields = fieldsOf(node);
    if (fields === undefined) return inner;
    const own = asideNames.flatMap((name): Aside[] => {
      const text = fields[name];
      return hasAside(node, name) && typeof text === 'string' ? [{ id: markerIdOf(node) ?? '~', name, text }] : [];
    });
    return [...own, ...inner];
  });
}

/** The same line with other words in its asides; `words` gives undefined for one that stays as it is. */
export function withAsides(nodes: readonly StoredNode[], words: (id: string, name: Aside['name']) => string | undefined): StoredNode[] {
  return nodes.map((node): StoredNode => {
    const children = node.children === undefined ? {} : { children: withAsides(node.children, words) };
    const fields = fieldsOf(node);
    if (fields === undefined) return { ...node, ...children };
    const changed = asideNames.flatMap((name) => {
      const text = hasAside(node, name) && typeof fields[name] === 'string' ? words(markerIdOf(node) ?? '~', name) : undefined;
      return text === undefined ? [] : [[name, text] as const];
    });
    return { ...node, ...children, ...(changed.length === 0 ? {} : { fields: { ...fields, ...Object.fromEntries(changed) } }) };
  });
}

/** The markers of a line, without the words of their links, that hold an aside of this sort. */
export function markersOf(nodes: readonly StoredNode[], fits: (aside: Aside) => boolean): StoredNode[] {
  return nodes.flatMap((node): StoredNode[] => {
    const marker = node.children === undefined ? node : { ...node, children: [] };
    return [...(asidesOf([marker]).some(fits) ? [marker] : []), ...markersOf(node.children ?? [], fits)];
  });
}

/** The last part of an aside's key: `note-ID`. */
export function asideKey({ id, name }: Pick<Aside, 'id' | 'name'>): string {
  return `${name}-${id}`;
}

function hasAside(node: StoredNode, name: Aside['name']): boolean {
  if (name === 'title') return node.type === 'link' || node.type === 'autolink';
  const { blockType } = fieldsOf(node) ?? {};
  return node.type === 'inlineBlock' && blockType === (name === 'note' ? 'footnote' : 'citation');
}

function fieldsOf(node: StoredNode): Readonly<Record<string, unknown>> | undefined {
  const fields = node['fields'];
  return typeof fields === 'object' && fields !== null ? (fields as Readonly<Record<string, unknown>>) : undefined;
}

/** The same nodes with other ids for all markers that hold an aside, asked for in their order; undefined and `~` leave what is there. */
export function withMarkerIds(nodes: readonly StoredNode[], nextId: () => string | undefined): StoredNode[] {
  return nodes.map((node): StoredNode => {
    const isMarker = asidesOf([{ ...node, children: [] }]).length > 0;
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

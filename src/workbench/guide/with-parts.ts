import type { Root } from 'mdast';

declare module 'mdast' {
  interface HeadingData {
    /** Where links to this part lead. */
    id?: string;
  }
}

/**
 * The guide with each heading of the second depth named, in the order of `parts`, as `data.id`: where links lead to.
 *
 * @example
 * withParts(guide, ['write', 'kept']) // <h2 id="write">, <h2 id="kept">
 */
export function withParts(guide: Root, parts: readonly string[]): Root {
  const left = [...parts];
  const children = guide.children.map((node) => {
    if (node.type !== 'heading' || node.depth !== 2) return node;
    const id = left.shift();
    return id === undefined ? node : { ...node, data: { ...node.data, id } };
  });
  return { ...guide, children };
}

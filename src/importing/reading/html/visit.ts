import type { Element, ElementContent, Root } from 'hast';
import { tidy } from '../../tree/text-of.ts';

/** Every element of a page, in order, with those around it (the nearest last). */
export function visit(root: Root, meet: (element: Element, around: readonly Element[]) => void): void {
  const walk = (nodes: readonly (Root['children'][number] | ElementContent)[], around: readonly Element[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      meet(node, around);
      walk(node.children, [...around, node]);
    }
  };
  walk(root.children, []);
}

/** The page with each element as `change` gives it back, from the inside out; nothing for one that goes. */
export function change(root: Root, make: (element: Element) => readonly ElementContent[]): Root {
  const inner = (node: ElementContent): readonly ElementContent[] => {
    if (node.type !== 'element') return [node];
    return make({ ...node, children: node.children.flatMap(inner) });
  };
  return { ...root, children: root.children.flatMap((node): Root['children'] => (node.type === 'doctype' ? [] : [...inner(node)])) };
}

export function words(node: ElementContent | Root): string {
  const out: string[] = [];
  const walk = (one: ElementContent | Root | Root['children'][number]): void => {
    if (one.type === 'text') out.push(one.value);
    if (one.type === 'element' && one.tagName === 'import-note') out.push(` (${property(one, 'value')}) `);
    if (one.type === 'element' && /^(?:p|li|br|div|tr|td|th|h[1-6])$/.test(one.tagName)) out.push(' ');
    if ('children' in one) one.children.forEach(walk);
  };
  walk(node);
  return tidy(out.join(''));
}

/** A value of an element as text: `class` is a list, everything else is one. */
export function property(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null || value === false ? '' : String(value);
}

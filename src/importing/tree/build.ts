import type { Heading, List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast';
import type { Place } from './place.ts';

export function text(value: string): Text {
  return { type: 'text', value };
}

export function paragraph(children: PhrasingContent[], place?: Place): Paragraph {
  return { type: 'paragraph', children, ...(place === undefined ? {} : { data: { place } }) };
}

export function heading(depth: Heading['depth'], children: PhrasingContent[], place?: Place): Heading {
  return { type: 'heading', depth, children, ...(place === undefined ? {} : { data: { place } }) };
}

export function list(items: ListItem[], options: { ordered: boolean; start?: number; place?: Place }): List {
  const { ordered, start, place } = options;
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items,
    ...(ordered ? { start: start ?? 1 } : {}),
    ...(place === undefined ? {} : { data: { place } }),
  };
}

export function item(children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children };
}

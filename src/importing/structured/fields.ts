import type { ListItem, RootContent } from 'mdast';
import type { FenceShape } from '@/content/shared/structured-text.ts';
import { aspect } from '../recognition/blocks/key-aspects.ts';
import { textOf } from '../tree/text-of.ts';
import { content, type Directive, isDirective, items, number } from './blocks.ts';
import type { Leaves } from './leaves.ts';
import { splitRows } from './split-rows.ts';

type Data = Record<string, unknown>;

/** A fence of a kind without sections as the value of its field. */
export function fieldFrom(directive: Directive, shape: FenceShape, leaves: Leaves): unknown {
  switch (shape) {
    case 'rich':
      return leaves.rich(content(directive));
    case 'passage':
      return leaves.plain(content(directive), directive);
    case 'texts':
      return items(directive, leaves).map((item) => ({ text: leaves.plain([item], item) }));
    case 'people':
      return items(directive, leaves).map((item) => named(item, 'role', 'contribution', leaves));
    case 'guests':
      return items(directive, leaves).map((item) => named(item, 'name', 'role', leaves));
    case 'timeMarks':
      return items(directive, leaves).map((item) => timeMark(item, leaves));
    case 'steps':
      return rows(directive, leaves).map(({ title, body }) => ({ title, ...(body.length === 0 ? {} : { text: leaves.rich(body) }) }));
    case 'units':
      return rows(directive, leaves).map((row) => unit(row, leaves));
  }
}

function rows(directive: Directive, leaves: Leaves) {
  const { before, rows: found } = splitRows(content(directive), 3);
  if (before[0] !== undefined) throw leaves.fail('heading', before[0], '###');
  return found.map((row) => ({ ...row, title: leaves.plain([{ type: 'text', value: row.title }], row.heading) }));
}

function unit(row: ReturnType<typeof rows>[number], leaves: Leaves): Data {
  const { before, rows: activities } = splitRows(row.body, 4);
  // Materials may stand after the last activity; they belong to the unit.
  const fences = row.body.filter(isDirective);
  const stray = fences.find((fence) => fence.name !== 'materials');
  if (stray !== undefined) throw leaves.fail('unknownFence', stray, stray.name);
  const words = (nodes: readonly RootContent[]) => nodes.filter((node) => !isDirective(node));
  const aim = leaves.plain(words(before), row.heading);
  return {
    title: row.title,
    ...number('minutes', row.attributes['minutes'], row.heading, leaves),
    ...(aim === '' ? {} : { aim }),
    activities: activities.map((activity) => ({
      title: leaves.plain([{ type: 'text', value: activity.title }], activity.heading),
      ...number('minutes', activity.attributes['minutes'], activity.heading, leaves),
      ...(words(activity.body).length === 0 ? {} : { text: leaves.rich(words(activity.body)) }),
    })),
    materials: fences.flatMap((fence) => items(fence, leaves).map((item) => material(item, leaves))),
  };
}

function material(item: ListItem, leaves: Leaves): Data {
  const paragraph = item.children[0];
  const link = paragraph?.type === 'paragraph' ? paragraph.children.find((child) => child.type === 'link') : undefined;
  return { title: leaves.plain([item], item), ...(link === undefined ? {} : { url: link.url }) };
}

function named(item: ListItem, first: string, second: string, leaves: Leaves): Data {
  leaves.plain([item], item);
  const { title, text } = aspect(item);
  return { [first]: title, ...(text === undefined ? {} : { [second]: text }) };
}

function timeMark(item: ListItem, leaves: Leaves): Data {
  const match = /^(?<time>\d+(?::[0-5]\d){1,2})\s*[–—-]?\s*(?<title>\S.*)$/su.exec(textOf(item))?.groups;
  if (match === undefined) throw leaves.fail('badValue', item, textOf(item));
  return { time: match['time'], title: match['title'] };
}

import type { Element, Root } from 'hast';
import { textWithAddresses } from './text-with-addresses.ts';
import { property, visit } from './visit.ts';

interface Anchor {
  readonly element: Element;
  readonly around: readonly Element[];
  /** What it leads to, without "#". */
  readonly to: string;
}

/**
 * Foot- and endnotes, however a program writes them (Word, Google Docs, LibreOffice, mammoth): a mark leads to a note, and a link in the
 * note leads back to the mark. The note goes where its mark stands. Comments are made the same way; they are counted and go.
 */
export function placeNotes(page: Root): { page: Root; comments: number } {
  const anchors: Anchor[] = [];
  const named = new Map<string, readonly Element[]>();
  visit(page, (element, around) => {
    for (const name of [property(element, 'id'), property(element, 'name')]) if (name !== '') named.set(name, [...around, element]);
    const to = element.tagName === 'a' ? /^#(.+)$/.exec(property(element, 'href'))?.[1] : undefined;
    if (to !== undefined) anchors.push({ element, around, to });
  });
  const byTarget = new Map<string, Anchor[]>();
  for (const anchor of anchors) {
    const others = byTarget.get(anchor.to);
    if (others === undefined) byTarget.set(anchor.to, [anchor]);
    // A page in which all links lead to one place has no notes there, and must not cost their square.
    else if (others.length < 20) others.push(anchor);
  }
  const order = new Map(anchors.map(({ element }, index) => [element, index]));
  const notes = new Map<Element, string>();
  const gone = new Set<Element>();
  const texts = new Map<Element, string>();
  const backs = new Set<Element>();
  let comments = 0;
  for (const mark of anchors) {
    if (backs.has(mark.element)) continue;
    const back = backOf(mark, { named, byTarget, order });
    if (back === undefined) continue;
    const note = noteAround(back);
    if (note === undefined || gone.has(note) || mark.around.includes(note)) continue;
    backs.add(back.element);
    gone.add(note);
    const comment = /^_?(?:cmnt|msocom)/i.test(mark.to);
    if (comment) comments += 1;
    const text = comment ? '' : textWithAddresses(note, back.element);
    texts.set(note, text);
    notes.set(mark.element, text);
  }
  // A second mark of the same note.
  for (const { element, to } of anchors) {
    const note = named.get(to)?.find((one) => texts.has(one));
    const text = note === undefined ? undefined : texts.get(note);
    if (text !== undefined && !notes.has(element) && !backs.has(element)) notes.set(element, text);
  }
  return { page: keepNotes(page, notes, gone), comments };
}

interface Known {
  readonly named: ReadonlyMap<string, readonly Element[]>;
  readonly byTarget: ReadonlyMap<string, readonly Anchor[]>;
  readonly order: ReadonlyMap<Element, number>;
}

/** The link, later in the page, that leads from a mark's target back to the mark. */
function backOf(mark: Anchor, { named, byTarget, order }: Known): Anchor | undefined {
  const target = named.get(mark.to);
  if (target === undefined) return undefined;
  const own = [mark.element, ...mark.around.slice(-2)].flatMap((element) => [property(element, 'id'), property(element, 'name')]);
  const inside = mark.element.children.flatMap((child) =>
    child.type === 'element' ? [property(child, 'id'), property(child, 'name')] : [],
  );
  const end = target.at(-1);
  for (const name of [...own, ...inside]) {
    for (const back of byTarget.get(name) ?? []) {
      const within = back.element === end || (end !== undefined && back.around.includes(end)) || target.includes(back.element);
      if (within && (order.get(back.element) ?? 0) > (order.get(mark.element) ?? 0)) return back;
    }
  }
  return undefined;
}

/** The whole of a note: its item of a list, the box that begins with its number, or else its paragraph. */
function noteAround({ element, around }: Anchor): Element | undefined {
  const item = around.findLast(({ tagName }) => tagName === 'li');
  if (item !== undefined) return item;
  const box = around.at(-2);
  const paragraph = around.findLast(({ tagName }) => tagName === 'p');
  if (box?.tagName === 'div' && box.children.find((child) => child.type === 'element') === around.at(-1) && links(box) === 1) return box;
  return paragraph ?? (element.children.length > 0 ? around.at(-1) : undefined);
}

function links(box: Element): number {
  let count = 0;
  visit({ type: 'root', children: [box] }, (element) => {
    if (element.tagName === 'a' && property(element, 'href').startsWith('#')) count += 1;
  });
  return count;
}

function keepNotes(page: Root, notes: ReadonlyMap<Element, string>, gone: ReadonlySet<Element>): Root {
  const keep = <T extends Root['children'][number]>(node: T): (T | Element)[] => {
    if (node.type !== 'element') return [node];
    if (gone.has(node)) return [];
    const note = notes.get(node);
    if (note !== undefined)
      return note === '' ? [] : [{ type: 'element', tagName: 'import-note', properties: { value: note }, children: [] }];
    return [{ ...node, children: node.children.flatMap((child) => keep(child)) }];
  };
  return { ...page, children: page.children.flatMap((child) => keep(child)) };
}

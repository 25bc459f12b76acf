import type { LeftBehind } from '../read-result.ts';
import { type FieldsFound, findFields, linkCode } from './fields.ts';
import type { Numbering } from './numbering.ts';
import type { ListPlace, Styles } from './styles.ts';
import { attribute, escapeXml, first, make, within, wordsIn, type XmlElement, type XmlNode } from '../package/xml.ts';

export interface Arranging {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly leftBehind: LeftBehind[];
}

/** The styles that say "heading of this level" to the reader behind, whatever a template calls its own. */
export const headingStyle = (level: number) => `importHeading${level}`;

/** How the number of a list's item comes through to the HTML: as the name of a bookmark. */
export const numberMark = /^importNumber-(\d+)-(\w+)$/;

/** A part whose elements are simple: its paragraphs, each by itself and with what it is, in the order in which they are read. */
export function arrange(root: XmlElement, context: Arranging): XmlElement {
  const lifted = liftBoxes(root);
  const fields = findFields(lifted);
  return { ...lifted, children: siblings(lifted.children, { ...context, fields }) };
}

/** The paragraphs of text boxes come after the paragraph to which the box is tied. */
function liftBoxes(node: XmlElement): XmlElement {
  const children = node.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child];
    if (child.name !== 'w:p') return [child.children.length === 0 ? child : liftBoxes(child)];
    const boxes: XmlNode[] = [];
    const own = withoutBoxes(child, boxes);
    return boxes.length === 0 ? [child] : [own, ...liftBoxes(make('', boxes)).children];
  });
  return { ...node, children };
}

function withoutBoxes(node: XmlElement, boxes: XmlNode[]): XmlElement {
  const children = node.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child];
    if (child.name === 'w:txbxContent') {
      boxes.push(...child.children);
      return [];
    }
    return [child.children.length === 0 ? child : withoutBoxes(child, boxes)];
  });
  return { ...node, children };
}

type Siblings = Arranging & { readonly fields: FieldsFound };

function siblings(nodes: readonly XmlNode[], context: Siblings): XmlNode[] {
  const out: XmlNode[] = [];
  let capital: readonly XmlNode[] = [];
  for (const node of nodes) {
    if (typeof node === 'string' || node.name !== 'w:p') {
      out.push(typeof node === 'string' || node.children.length === 0 ? node : { ...node, children: siblings(node.children, context) });
      continue;
    }
    const made = paragraph(node, context);
    if (made === undefined) continue;
    const frame = attribute(first(made, 'w:pPr', 'w:framePr'), 'w:dropCap');
    if (frame !== undefined && frame !== 'none') {
      capital = [...capital, ...made.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr')];
      continue;
    }
    if (capital.length === 0) out.push(made);
    else {
      const at = made.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:pPr') + 1;
      out.push({ ...made, children: [...made.children.slice(0, at), ...capital, ...made.children.slice(at)] });
      capital = [];
    }
  }
  return capital.length === 0 ? out : [...out, make('w:p', capital)];
}

function paragraph(node: XmlElement, context: Siblings): XmlElement | undefined {
  const { styles, fields, leftBehind } = context;
  const style = attribute(first(node, 'w:pPr', 'w:pStyle'), 'w:val') ?? '';
  const runs = within(node, 'w:r');
  const listed =
    /^(?:toc \d|toc heading|contents (?:\d|heading)|table of figures)$/.test(styles.name(style)) || /^TOC(?:\d|Heading)$/i.test(style);
  const inContents = runs.filter((run) => listed || fields.contents.has(run));
  if (inContents.length > 0) {
    const words = wordsIn(make('', inContents));
    if (words !== '') leftBehind.push({ reason: 'furniture', text: words });
    const gone = new Set(inContents);
    const left = mapRuns(node, (run) => (gone.has(run) ? undefined : run));
    return wordsIn(left) === '' ? undefined : left;
  }
  const changed = mapRuns(node, (run) => withFields(run, fields));
  return withKind(changed, style, context);
}

function mapRuns(node: XmlElement, change: (run: XmlElement) => XmlElement | undefined): XmlElement {
  const children = node.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string' || child.children.length === 0) return [child];
    if (child.name !== 'w:r') return [mapRuns(child, change)];
    const changed = change(child);
    return changed === undefined ? [] : [changed];
  });
  return { ...node, children };
}

function withFields(run: XmlElement, { code, links }: FieldsFound): XmlElement {
  const address = links.get(run);
  const without = code.has(run)
    ? run.children.filter((child) => typeof child === 'string' || !/^w:(?:t|instrText|tab|br)$/.test(child.name))
    : run.children;
  if (address === undefined) return { ...run, children: without };
  return { ...run, children: [...without.filter((child) => typeof child === 'string' || child.name !== 'w:instrText'), linkCode(address)] };
}

/** What a paragraph is: a heading by its outline level or its style, or an item of a list, with its number. */
function withKind(node: XmlElement, style: string, { styles, numbering }: Siblings): XmlElement {
  const properties = first(node, 'w:pPr');
  const outline = attribute(first(properties, 'w:outlineLvl'), 'w:val');
  const level = outline === undefined ? styles.heading(style) : Number(outline) < 9 ? Number(outline) + 1 : undefined;
  const place = placeIn(properties) ?? styles.list(style);
  const item = place === undefined || place.list === '0' ? undefined : numbering.next(place);
  if (wordsIn(node) === '') return node;
  if (level !== undefined && styles.name(style) !== 'title') {
    const own = properties?.children.filter((child) => typeof child === 'string' || !/^w:(?:pStyle|numPr)$/.test(child.name)) ?? [];
    const named = make('w:pPr', [make('w:pStyle', [], `w:val="${headingStyle(Math.min(6, level))}"`), ...own]);
    return { ...node, children: [named, ...node.children.filter((child) => child !== properties)] };
  }
  if (item === undefined) return node;
  const mark = make('w:bookmarkStart', [], `w:id="9999" w:name="${escapeXml(`importNumber-${item.value}-${item.format}`)}"`);
  return {
    ...node,
    children: [...(properties === undefined ? [] : [properties]), mark, ...node.children.filter((child) => child !== properties)],
  };
}

function placeIn(properties: XmlElement | undefined): ListPlace | undefined {
  const place = first(properties, 'w:numPr');
  const list = attribute(first(place, 'w:numId'), 'w:val');
  return list === undefined ? undefined : { list, level: Number(attribute(first(place, 'w:ilvl'), 'w:val') ?? 0) };
}

import type { LeftBehind } from '../read-result.ts';
import { decorative } from '../../tree/figures.ts';
import { equation } from './equation.ts';
import { simpleField } from './fields.ts';
import { isOn, type Styles } from './styles.ts';
import { attribute, escapeXml, first, make, textIn, within, wordsIn, type XmlElement, type XmlNode } from '../package/xml.ts';

export interface Simplifying {
  readonly styles: Styles;
  readonly leftBehind: LeftBehind[];
  readonly counts: { hidden: number; deleted: number };
  /** The words of another part (a drawing of boxes and arrows, a chart, a file inside the file), by the relation that leads to it. */
  readonly wordsOf: (relation: string) => readonly string[];
  /** What a picture's relation leads to, and whether that is in the file. */
  readonly picture: (relation: string) => { readonly name: string; readonly inside: boolean };
}

/** Around the words and of no meaning to them. */
const wrappers: ReadonlySet<string> = new Set([
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:ins',
  'w:moveTo',
  'w:sdtContent',
  'w:ruby',
  'w:rubyBase',
  'w:rt',
]);
const empty: ReadonlySet<string> = new Set(['w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr', 'w:rubyPr', 'w:proofErr']);

/** One element of a Word file in the few shapes that the reader behind knows; no printed word goes, and none comes. */
export function simplify(node: XmlNode, context: Simplifying): XmlNode[] {
  if (typeof node === 'string') return [node];
  const inside = (of: XmlElement = node) => of.children.flatMap((child) => simplify(child, context));
  if (wrappers.has(node.name)) return inside();
  if (empty.has(node.name)) return [];
  switch (node.name) {
    case 'mc:AlternateContent': {
      const choices = node.children.filter((child): child is XmlElement => typeof child !== 'string');
      // The picture of an old Word may be all there is; a text box stands in both.
      const chosen = choices.find((choice) => wordsIn(choice) !== '') ?? choices[0];
      return chosen === undefined ? [] : inside(chosen);
    }
    case 'w:sdt': {
      const contents = attribute(first(node, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery'), 'w:val') === 'Table of Contents';
      if (!contents) return inside();
      const words = wordsIn(node);
      if (words !== '') context.leftBehind.push({ reason: 'furniture', text: words });
      return [];
    }
    case 'w:fldSimple':
      return simpleField(node, inside());
    case 'w:cr':
      return [make('w:br')];
    case 'w:ptab':
      return [make('w:tab')];
    case 'm:oMath':
    case 'm:oMathPara':
      return [make('w:r', [printed(equation(node))])];
    case 'w:del':
    case 'w:moveFrom':
      // Without children it marks the end of a paragraph as deleted.
      if (node.children.length === 0) return [node];
      context.counts.deleted += count(within(node, 'w:delText', 'w:t').map((part) => textIn(part)));
      return [];
    case 'w:r':
      return run(node, context, inside);
    case 'w:tr':
      if (!isOn(first(node, 'w:trPr', 'w:hidden'))) return [{ ...node, children: inside() }];
      context.counts.hidden += count([wordsIn(node)]);
      return [];
    case 'w:altChunk':
      return context.wordsOf(attribute(node, 'r:id') ?? '').map((words) => make('w:p', [make('w:r', [printed(words)])]));
    case 'w:drawing':
    case 'w:pict':
      return drawing(node, context, inside);
    default:
      return [node.children.length === 0 ? node : { ...node, children: inside() }];
  }
}

function run(node: XmlElement, context: Simplifying, inside: () => XmlNode[]): XmlNode[] {
  const properties = first(node, 'w:rPr');
  const direct = first(properties, 'w:vanish');
  const style = attribute(first(properties, 'w:rStyle'), 'w:val');
  const hidden = direct === undefined ? style !== undefined && context.styles.hidden(style) : isOn(direct);
  const children = inside();
  if (!hidden) return children.some(isRun) ? parted(node, children) : [{ ...node, children }];
  context.counts.hidden += count([wordsIn(node)]);
  return [{ ...node, children: children.filter((child) => typeof child !== 'string' && isSign(child)) }];
}

function isRun(node: XmlNode): boolean {
  return typeof node !== 'string' && node.name === 'w:r';
}

/** The base of a ruby, or a box that was a choice of two, brings runs into a run: they come after one another. */
function parted(node: XmlElement, children: readonly XmlNode[]): XmlNode[] {
  const properties = elementsNamed(children, 'w:rPr');
  const out: XmlNode[] = [];
  let own: XmlNode[] = [];
  const close = () => {
    if (own.length > 0) out.push({ ...node, children: [...properties, ...own] });
    own = [];
  };
  for (const child of children) {
    if (typeof child !== 'string' && child.name === 'w:rPr') continue;
    if (!isRun(child)) own.push(child);
    else {
      close();
      out.push(child);
    }
  }
  close();
  return out;
}

function elementsNamed(nodes: readonly XmlNode[], name: string): XmlElement[] {
  return nodes.filter((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

function isSign(node: XmlElement): boolean {
  return node.name === 'w:fldChar' || node.name === 'w:instrText' || node.name === 'w:rPr';
}

function drawing(node: XmlElement, context: Simplifying, inside: () => XmlNode[]): XmlNode[] {
  const boxes: XmlNode[] = [];
  for (const leads of within(node, 'dgm:relIds', 'c:chart')) {
    const words = context.wordsOf(attribute(leads, leads.name === 'c:chart' ? 'r:id' : 'r:dm') ?? '');
    boxes.push(...words.map((line) => box(line)));
  }
  for (const path of within(node, 'v:textpath')) boxes.push(box(attribute(path, 'string') ?? ''));
  const pictures = within(node, 'a:blip', 'v:imagedata');
  const found = pictures.map((picture) =>
    context.picture(attribute(picture, 'r:embed') ?? attribute(picture, 'r:id') ?? attribute(picture, 'r:link') ?? ''),
  );
  const lost = found.find(({ inside: here }) => !here);
  if (lost === undefined) return [...boxes, saidDecorative({ ...node, children: inside() })];
  const named = within(node, 'wp:docPr', 'v:shape')[0];
  const alt = attribute(named, 'descr') ?? attribute(named, 'alt') ?? '';
  context.leftBehind.push({ reason: 'picture', text: alt.trim() === '' ? lost.name : alt });
  return [...boxes, ...within(make('', inside()), 'w:txbxContent')];
}

/** Word says of a picture that tells nothing so in an extension, of which the reader behind knows nothing. */
function saidDecorative(node: XmlElement): XmlElement {
  if (!within(node, 'adec:decorative').some((sign) => /^(?:1|true)$/.test(attribute(sign, 'val') ?? ''))) return node;
  const named = (one: XmlNode): XmlNode => {
    if (typeof one === 'string') return one;
    const attributes =
      one.name === 'wp:docPr' ? `${one.attributes.replace(/\bdescr\s*=\s*("[^"]*"|'[^']*')/, '')} descr="${decorative}"` : one.attributes;
    return { ...one, attributes, children: one.children.map(named) };
  };
  return { ...node, children: node.children.map(named) };
}

function box(words: string): XmlElement {
  return make('w:txbxContent', words === '' ? [] : [make('w:p', [make('w:r', [printed(words)])])]);
}

function printed(words: string): XmlElement {
  return make('w:t', [escapeXml(words)], 'xml:space="preserve"');
}

function count(parts: readonly string[]): number {
  return parts
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}

import { inFile } from '../../tree/figures.ts';
import { attribute, elements, escapeXml, first, textIn, unescapeXml, within, type XmlElement, type XmlNode } from '../package/xml.ts';

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: 'sup' | 'sub' | undefined;
  readonly hidden: boolean;
}

/** What an OpenDocument text says, and what it says beside its text. */
export interface OdtPage {
  readonly html: string;
  readonly furniture: readonly string[];
  readonly counts: { comments: number; hidden: number; deleted: number };
}

/** The text of an OpenDocument file (OASIS, part 3) as HTML, so that both readers share everything behind it. */
export function odtToHtml(content: XmlElement, styles: XmlElement | undefined): OdtPage {
  const writer = new OdtWriter(content, styles);
  const body = first(content, 'office:document-content', 'office:body', 'office:text');
  const html = body === undefined ? '' : writer.blocks(body.children);
  return { html: `<body>${html}</body>`, furniture: [...edges(styles), ...writer.contents], counts: writer.counts };
}

class OdtWriter {
  readonly counts = { comments: 0, hidden: 0, deleted: 0 };
  readonly contents: string[] = [];
  private readonly looks = new Map<string, Look>();
  private readonly numbered = new Set<string>();
  private boxes: XmlNode[] = [];

  constructor(content: XmlElement, styles: XmlElement | undefined) {
    for (const root of styles === undefined ? [content] : [styles, content]) {
      for (const style of within(root, 'style:style')) this.looks.set(attribute(style, 'style:name') ?? '', lookOf(style));
      for (const list of within(root, 'text:list-style'))
        if (within(list, 'text:list-level-style-number')[0] !== undefined) this.numbered.add(attribute(list, 'style:name') ?? '');
    }
  }

  blocks(nodes: readonly XmlNode[], list = ''): string {
    return nodes.map((node) => (typeof node === 'string' ? '' : this.block(node, list))).join('');
  }

  private block(node: XmlElement, list: string): string {
    switch (node.name) {
      case 'text:h':
        return this.lines(`h${Math.min(6, Number(attribute(node, 'text:outline-level') ?? 1))}`, node);
      case 'text:p':
        return this.lines(/^Title$/.test(attribute(node, 'text:style-name') ?? '') ? 'h1' : 'p', node);
      case 'text:list': {
        const name = attribute(node, 'text:style-name') ?? list;
        const tag = this.numbered.has(name) ? 'ol' : 'ul';
        const items = node.children.map((item) => (typeof item === 'string' ? '' : `<li>${this.blocks(item.children, name)}</li>`));
        return `<${tag}>${items.join('')}</${tag}>`;
      }
      case 'table:table':
        return `<table>${within(node, 'table:table-row')
          .map((row) => this.row(row))
          .join('')}</table>`;
      case 'text:table-of-content':
        this.contents.push(words(first(node, 'text:index-body') ?? node));
        return '';
      case 'text:tracked-changes':
        this.counts.deleted += count(within(node, 'text:deletion').map(words).join(' '));
        return '';
      case 'draw:frame':
      case 'draw:custom-shape':
        return this.lines('p', { ...node, name: 'text:p', children: [node] });
      default:
        return /^(?:text:section|text:index-body|text:[a-z-]+-index|text:bibliography|draw:text-box)$/.test(node.name)
          ? this.blocks(node.children, list)
          : '';
    }
  }

  private row(row: XmlElement): string {
    const cells = elements(row, 'table:table-cell').map((cell) => {
      const span = (name: string, of: string) => `${name}="${escapeXml(attribute(cell, `table:number-${of}-spanned`) ?? '1')}"`;
      return `<td ${span('colspan', 'columns')} ${span('rowspan', 'rows')}>${this.blocks(cell.children)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  }

  /** A paragraph, and behind it the boxes that are tied to it. */
  private lines(tag: string, node: XmlElement): string {
    const outer = this.boxes;
    this.boxes = [];
    const inside = this.inline(node.children);
    const own = this.boxes;
    this.boxes = outer;
    return `<${tag}>${inside}</${tag}>${this.blocks(own)}`;
  }

  private inline(nodes: readonly XmlNode[]): string {
    return nodes.map((node) => (typeof node === 'string' ? escapeXml(unescapeXml(node)) : this.piece(node))).join('');
  }

  private piece(node: XmlElement): string {
    switch (node.name) {
      case 'text:s':
      case 'text:tab':
        return ' ';
      case 'text:line-break':
        return '<br>';
      case 'text:a':
        return `<a href="${escapeXml(attribute(node, 'xlink:href') ?? '')}">${this.inline(node.children)}</a>`;
      case 'text:note':
        return `<import-note value="${escapeXml(words(first(node, 'text:note-body') ?? node))}"></import-note>`;
      case 'office:annotation':
        this.counts.comments += 1;
        return '';
      case 'draw:frame':
      case 'draw:custom-shape':
        return this.frame(node);
      case 'text:span':
        return this.span(node);
      default:
        return /^(?:text:bookmark|text:reference-mark-(?:start|end)|text:change|office:event)/.test(node.name)
          ? ''
          : this.inline(node.children);
    }
  }

  private frame(node: XmlElement): string {
    if (node.name === 'draw:custom-shape') this.boxes.push(...node.children);
    for (const box of elements(node, 'draw:text-box')) this.boxes.push(...box.children);
    if (elements(node, 'draw:image').length === 0) return '';
    const said = first(node, 'svg:desc') ?? first(node, 'svg:title');
    const file = attribute(first(node, 'draw:image'), 'xlink:href') ?? '';
    return `<img alt="${escapeXml(said === undefined ? '' : textIn(said))}" src="${/^https?:/i.test(file) ? '' : inFile}${escapeXml(file)}">`;
  }

  private span(node: XmlElement): string {
    const look = this.looks.get(attribute(node, 'text:style-name') ?? '');
    if (look?.hidden === true) {
      this.counts.hidden += count(words(node));
      return '';
    }
    const tags = [look?.bold === true ? 'strong' : undefined, look?.italic === true ? 'em' : undefined, look?.raised];
    return tags.reduce<string>((inner, tag) => (tag === undefined ? inner : `<${tag}>${inner}</${tag}>`), this.inline(node.children));
  }
}

function lookOf(style: XmlElement): Look {
  const text = first(style, 'style:text-properties');
  const position = attribute(text, 'style:text-position') ?? '';
  return {
    bold: /^(?:bold|[6-9]00)$/.test(attribute(text, 'fo:font-weight') ?? ''),
    italic: /^(?:italic|oblique)$/.test(attribute(text, 'fo:font-style') ?? ''),
    raised: /^(?:super|[1-9])/.test(position) ? 'sup' : /^(?:sub|-)/.test(position) ? 'sub' : undefined,
    hidden: attribute(text, 'text:display') === 'none',
  };
}

/** What stands at the head and the foot of every page, each once. */
function edges(styles: XmlElement | undefined): string[] {
  const parts = styles === undefined ? [] : within(styles, 'style:header', 'style:footer', 'style:header-first', 'style:footer-first');
  return [...new Set(parts.map(words))].filter((line) => line !== '');
}

function words(node: XmlNode): string {
  const out: string[] = [];
  const walk = (one: XmlNode): void => {
    if (typeof one === 'string') return void out.push(unescapeXml(one));
    if (/^text:(?:s|tab|line-break|p|h)$/.test(one.name)) out.push(' ');
    one.children.forEach(walk);
  };
  walk(node);
  return out.join('').replace(/\s+/g, ' ').trim();
}

function count(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

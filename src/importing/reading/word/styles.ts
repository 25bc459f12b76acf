import { attribute, elements, first, type XmlElement } from '../package/xml.ts';

export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What the styles of a Word file say of their paragraphs and words; asked by id, answered through the styles they are based on. */
export class Styles {
  private readonly byId = new Map<string, XmlElement>();

  constructor(root: XmlElement | undefined) {
    for (const style of elements(first(root, 'w:styles'), 'w:style')) this.byId.set(attribute(style, 'w:styleId') ?? '', style);
  }

  name(id: string): string {
    return (attribute(first(this.byId.get(id), 'w:name'), 'w:val') ?? id).toLowerCase();
  }

  /** 1 to 9 for a style of headings; undefined for any other. */
  heading(id: string): number | undefined {
    for (const style of this.chain(id)) {
      const level = attribute(first(style, 'w:pPr', 'w:outlineLvl'), 'w:val');
      if (level !== undefined) return Number(level) < 9 ? Number(level) + 1 : undefined;
      const named = /^heading ([1-9])$/i.exec(attribute(first(style, 'w:name'), 'w:val') ?? '')?.[1];
      if (named !== undefined) return Number(named);
    }
    return undefined;
  }

  hidden(id: string): boolean {
    for (const style of this.chain(id)) {
      const vanish = first(style, 'w:rPr', 'w:vanish');
      if (vanish !== undefined) return isOn(vanish);
    }
    return false;
  }

  list(id: string): ListPlace | undefined {
    for (const style of this.chain(id)) {
      const place = first(style, 'w:pPr', 'w:numPr');
      const list = attribute(first(place, 'w:numId'), 'w:val');
      if (list !== undefined) return { list, level: Number(attribute(first(place, 'w:ilvl'), 'w:val') ?? 0) };
    }
    return undefined;
  }

  private *chain(id: string): Generator<XmlElement> {
    let style = this.byId.get(id);
    for (let steps = 0; style !== undefined && steps < 20; steps += 1) {
      yield style;
      style = this.byId.get(attribute(first(style, 'w:basedOn'), 'w:val') ?? '');
    }
  }
}

/** A switch of Word is on when it stands there, unless it says otherwise. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(attribute(element, 'w:val') ?? 'true');
}

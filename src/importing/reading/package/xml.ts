/** An element of an XML part. Words and values stay escaped as they stand in the file, so that what is not touched is written back as it was. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

interface Open {
  readonly name: string;
  readonly attributes: string;
  readonly children: XmlNode[];
}

/**
 * A part of an office file as a tree, in one pass. Comments and processing instructions go.
 * @throws Error where tags do not match
 */
export function parseXml(xml: string): XmlElement {
  const root: Open = { name: '', attributes: '', children: [] };
  const stack: Open[] = [root];
  for (let at = 0; at < xml.length;) {
    const top = stack.at(-1) ?? root;
    const open = before(xml, '<', at);
    if (open > at) top.children.push(xml.slice(at, open));
    at = open;
    if (at >= xml.length) break;
    if (xml.startsWith('<!--', at)) at = before(xml, '-->', at + 4) + 3;
    else if (xml.startsWith('<![CDATA[', at)) {
      const end = before(xml, ']]>', at + 9);
      top.children.push(escapeXml(xml.slice(at + 9, end)));
      at = end + 3;
    } else if (xml[at + 1] === '?' || xml[at + 1] === '!') at = before(xml, '>', at) + 1;
    else at = tag(xml, at, stack);
  }
  if (stack.length !== 1) throw new Error('An element is not closed.');
  return root;
}

function tag(xml: string, start: number, stack: Open[]): number {
  const end = tagEnd(xml, start + 1);
  if (xml[start + 1] === '/') {
    if (stack.length < 2 || stack.pop()?.name !== xml.slice(start + 2, end).trim()) throw new Error('Tags do not match.');
    return end + 1;
  }
  const alone = xml[end - 1] === '/';
  const inside = xml.slice(start + 1, alone ? end - 1 : end);
  const name = /^[^\s]*/.exec(inside)?.[0] ?? '';
  const made: Open = { name, attributes: inside.slice(name.length).trim(), children: [] };
  stack.at(-1)?.children.push(made);
  if (!alone) stack.push(made);
  return end + 1;
}

/** A value may hold ">". */
function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  throw new Error('A tag is not closed.');
}

function before(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  return at < 0 ? xml.length : at;
}

export function writeXml(node: XmlNode): string {
  const out: string[] = [];
  const write = (one: XmlNode): void => {
    if (typeof one === 'string') return void out.push(one);
    if (one.name !== '') out.push(`<${one.name}${one.attributes === '' ? '' : ` ${one.attributes}`}>`);
    one.children.forEach(write);
    if (one.name !== '') out.push(`</${one.name}>`);
  };
  write(node);
  return out.join('');
}

export function make(name: string, children: readonly XmlNode[] = [], attributes = ''): XmlElement {
  return { name, attributes, children };
}

/** A value of an element, unescaped. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element.attributes);
  return found === null ? undefined : unescapeXml(found[1] ?? found[2] ?? '');
}

export function elements(node: XmlNode | undefined, name: string): XmlElement[] {
  return node === undefined || typeof node === 'string'
    ? []
    : node.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

export function first(node: XmlNode | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = typeof node === 'string' ? undefined : node;
  for (const name of path) at = elements(at, name)[0];
  return at;
}

/** All elements of a name, however deep, in order. */
export function within(node: XmlNode, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (one: XmlNode): void => {
    if (typeof one === 'string') return;
    if (names.includes(one.name)) found.push(one);
    one.children.forEach(walk);
  };
  walk(node);
  return found;
}

/** The text straight inside an element, unescaped. */
export function textIn(element: XmlElement): string {
  return unescapeXml(element.children.filter((child) => typeof child === 'string').join(''));
}

/** The words that an element prints. */
export function wordsIn(node: XmlNode): string {
  const out: string[] = [];
  const walk = (one: XmlNode): void => {
    if (typeof one === 'string') return;
    if (one.name === 'w:t' || one.name === 'm:t' || one.name === 'a:t') out.push(textIn(one));
    else if (one.name === 'w:tab' || one.name === 'w:br' || one.name === 'w:cr') out.push(' ');
    else if (one.name !== 'w:pPr') one.children.forEach(walk);
    if (one.name === 'w:p' || one.name === 'a:p') out.push(' ');
  };
  walk(node);
  return out.join('').replace(/\s+/g, ' ').trim();
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

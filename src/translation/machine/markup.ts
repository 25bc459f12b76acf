import { escaped, unescaped } from '@/passages/tagged-text.ts';
import { sameTags } from '../memory/same-tags.ts';

/** A term of the glossary in a text: where, in UTF-16 units, and what it is called in the other language. */
export interface ProtectedTerm {
  readonly range: readonly [start: number, end: number];
  readonly translation: string;
}

/** What a machine is to translate. */
export interface Protected {
  readonly text: string;
  /** Whether the text has numbered tags; in a plain field `<1>` is what it looks like. */
  readonly tagged: boolean;
  readonly terms: readonly ProtectedTerm[];
}

/** Why a machine's translation of a passage is not taken. */
export type Refused = 'tags' | 'terms' | 'empty';

/**
 * A passage as markup that a machine carries through: a numbered tag is `<x id="1">…</x>`, a term of the glossary `<t id="0">` around its
 * translation, which the machine is told to leave alone. Terms that reach over a tag or into another are left to the machine.
 */
export function toMarkup({ text, tagged, terms }: Protected, markup: 'xml' | 'html'): string {
  const plain = (part: string) => inEntities(tagged ? unescaped(part) : part);
  const write = (from: number, to: number): string =>
    (tagged ? text.slice(from, to).split(/(<\/?\d+>|<\d+\/>)/) : [text.slice(from, to)])
      .map((part, index) => (index % 2 === 1 ? element(part, markup) : plain(part)))
      .join('');
  let [out, at] = ['', 0];
  usableTerms({ text, tagged, terms }).forEach(({ range: [start, end], translation }, id) => {
    out += `${write(at, start)}<t id="${String(id)}" translate="no">${inEntities(translation)}</t>`;
    at = end;
  });
  return out + write(at, text.length);
}

/** The passage that a machine's markup stands for, or why it cannot be taken: what was protected must be there, once. */
export function fromMarkup(answer: string, asked: Protected): { readonly text: string } | { readonly refused: Refused } {
  const terms = usableTerms(asked);
  const singles = new Set(asked.tagged ? Array.from(asked.text.matchAll(/<(\d+)\/>/g), ([, number = '']) => number) : []);
  const open: string[] = [];
  const found: number[] = [];
  let out = '';
  for (const part of answer.split(/(<[^>]*>)/)) {
    const [, slash, name, id = '', closed] = /^<(\/?)\s*([xt])\b(?:[^>]*?\bid\s*=\s*["']?(\d+))?[^>]*?(\/?)>$/i.exec(part) ?? [];
    const inTerm = open.at(-1) === 't';
    if (name === undefined) {
      if (part.startsWith('<')) return { refused: 'tags' };
      const words = fromEntities(part);
      if (!inTerm) out += asked.tagged ? escaped(words) : words;
    } else if (name.toLowerCase() === 't') {
      if (slash === '/') {
        if (open.pop() !== 't') return { refused: 'terms' };
        continue;
      }
      found.push(Number(id));
      out += terms[Number(id)]?.translation ?? '';
      if (closed === '') open.push('t');
    } else if (slash === '/') {
      const number = open.pop();
      if (number === undefined || number === 't') return { refused: 'tags' };
      if (!singles.has(number)) out += `</${number}>`;
    } else {
      out += singles.has(id) ? `<${id}/>` : `<${id}>`;
      if (closed === '') open.push(id);
    }
  }
  if (open.length > 0 || (asked.tagged && !sameTags(asked.text, out))) return { refused: 'tags' };
  if (!sameNumbers(found, terms.length)) return { refused: 'terms' };
  return out.trim() === '' ? { refused: 'empty' } : { text: out };
}

/** In the order of the text, with a translation, none over a tag or into the one before. */
function usableTerms({ text, tagged, terms }: Protected): readonly ProtectedTerm[] {
  let end = 0;
  return [...terms]
    .sort((one, other) => one.range[0] - other.range[0])
    .filter(({ range, translation }) => {
      const isTagFree = !tagged || !/[<>]/.test(text.slice(...range));
      if (translation.trim() === '' || range[0] < end || !isTagFree) return false;
      end = range[1];
      return true;
    });
}

function sameNumbers(found: readonly number[], count: number): boolean {
  return found.length === count && new Set(found).size === count && found.every((id) => id < count);
}

function element(tag: string, markup: 'xml' | 'html'): string {
  const [, slash, number = '', single] = /^<(\/?)(\d+)(\/?)>$/.exec(tag) ?? [];
  if (slash === '/') return '</x>';
  if (single !== '/') return `<x id="${number}">`;
  return markup === 'xml' ? `<x id="${number}"/>` : `<x id="${number}"></x>`;
}

function inEntities(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

function fromEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (entity, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? entity;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

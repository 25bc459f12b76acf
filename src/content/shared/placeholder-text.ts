import { writing } from '@/languages/all/writing.ts';
import { locales } from '@/languages/locales.ts';

/** A piece of text that stands for text to come. */
export interface PlaceholderText {
  /** Where in the data, with indexes from 0: `sections.1.blocks.2.prompt`. */
  readonly path: string;
  readonly text: string;
}

/** Beginnings and runs of the classical filler text, and what people type instead of it. */
const fillers = [
  /\blorem\s+ipsum\b/iu,
  /\bdolor\s+sit\s+amet\b/iu,
  /\bconsectetu?e?r\s+adipisci(?:ng|t)\b/iu,
  /\bsed\s+do\s+eiusmod\b/iu,
  new RegExp(`\\[(?:${locales.map((locale) => writing[locale].placeholder).join('|')}|tbd|todo)[^\\]]*\\]`, 'iu'),
  /^\s*(?:TODO|TBD|XXX+)\b/u,
];

/**
 * Finds placeholder text in a document's data: plain fields and the editor's texts, each named once by the path of its field. Pure;
 * takes the data of one language, or of all (a leaf by language is looked through like any other object).
 */
export function findPlaceholderText(data: unknown): PlaceholderText[] {
  return search(data, []);
}

function search(value: unknown, path: readonly string[]): PlaceholderText[] {
  if (typeof value === 'string') return isFiller(value) ? [{ path: path.join('.'), text: excerpt(value) }] : [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => search(entry, [...path, String(index)]));
  if (typeof value !== 'object' || value === null) return [];
  if ('root' in value) {
    const found = wordsIn(value.root).find(isFiller);
    return found === undefined ? [] : [{ path: path.join('.'), text: excerpt(found) }];
  }
  return Object.entries(value).flatMap(([name, inner]) => search(inner, [...path, name]));
}

/** One string for each block of the editor's text, so that a filler cut by a mark is found too. */
function wordsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { text, children, fields } = node as { text?: unknown; children?: unknown; fields?: { note?: unknown } };
  const own = typeof text === 'string' ? [text] : typeof fields?.note === 'string' ? [fields.note] : [];
  const inner = Array.isArray(children) ? children.flatMap(wordsIn) : [];
  return inner.length > 1 ? [...own, ...inner, inner.join('')] : [...own, ...inner];
}

function isFiller(text: string): boolean {
  return fillers.some((filler) => filler.test(text));
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()} …` : line;
}

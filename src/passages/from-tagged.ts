import type { StoredNode, Tag } from './segment.ts';
import { unescaped } from './tagged-text.ts';

/** What is wrong with the tags of a text, by their numbers. */
export interface TagProblems {
  /** In the source, not here. */
  readonly missing: readonly number[];
  /** Here, not in the source. */
  readonly unknown: readonly number[];
  /** More than once. */
  readonly doubled: readonly number[];
  /** Opened and not closed, closed and not opened, or overlapping. */
  readonly crossed: readonly number[];
}

type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open' | 'close' | 'single'; readonly number: number; readonly text: string };

/**
 * The stored nodes of a tagged text: the inverse of `toTagged`. No word is ever lost: a tag that is not known, or has no partner,
 * becomes the text it is written with.
 */
export function fromTagged(text: string, tags: readonly Tag[]): StoredNode[] {
  const byNumber = new Map(tags.map((tag) => [tag.number, tag]));
  const plain = byNumber.get(0)?.node ?? { detail: 0, format: 0, mode: 'normal', style: '', type: 'text', version: 1 };
  return merged(build(piecesOf(text), byNumber), plain);
}

type Built = string | { readonly tag: Tag; readonly inside: readonly Built[] };

function build(pieces: readonly Piece[], tags: ReadonlyMap<number, Tag>): Built[] {
  const out: Built[] = [];
  // Where each tag is closed for the last time, so that those without an end are not looked for to the end of the text again and again.
  const closed = new Map(pieces.flatMap((piece, at) => (piece.type === 'close' ? [[piece.number, at] as const] : [])));
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.type === 'text') {
      out.push(unescaped(piece.text));
      continue;
    }
    const tag = tags.get(piece.number);
    if (piece.type === 'single' && tag !== undefined && !tag.paired) out.push({ tag, inside: [] });
    else if (piece.type === 'open' && tag?.paired === true) {
      const end = (closed.get(piece.number) ?? -1) > at ? closeOf(pieces, at, piece.number) : -1;
      if (end === -1) out.push(piece.text);
      else {
        out.push({ tag, inside: build(pieces.slice(at + 1, end), tags) });
        at = end;
      }
    } else out.push(piece.text);
  }
  return out;
}

/** Where a tag that is opened at a place is closed next. */
function closeOf(pieces: readonly Piece[], at: number, number: number): number {
  for (let end = at + 1; end < pieces.length; end += 1) {
    const piece = pieces[end];
    if (piece?.type === 'close' && piece.number === number) return end;
  }
  return -1;
}

/** Text beside text is one node, as the editor would write it. */
function merged(built: readonly Built[], plain: StoredNode): StoredNode[] {
  const nodes: StoredNode[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') nodes.push({ ...plain, text });
    text = '';
  };
  for (const part of built) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    flush();
    const { tag, inside } = part;
    if (!tag.paired) nodes.push(tag.node);
    else if (tag.node.type === 'text') nodes.push(...markedNodes(tag, inside));
    else nodes.push({ ...tag.node, children: merged(inside, plain) });
  }
  flush();
  return nodes;
}

/** A mark holds text alone; what else a translator put inside comes between two halves of it, and its words have the mark too: a link in bold. */
function markedNodes(tag: Tag, inside: readonly Built[]): StoredNode[] {
  if (inside.every((part) => typeof part === 'string')) return [{ ...tag.node, text: inside.join('') }];
  return inside.flatMap((part) => {
    if (typeof part === 'string') return [{ ...tag.node, text: part }];
    return merged([isMark(part.tag) ? { ...part, tag: { ...part.tag, node: bothMarks(tag.node, part.tag.node) } } : part], tag.node);
  });
}

function isMark({ paired, node }: Tag): boolean {
  return paired && node.type === 'text';
}

/** Lexical keeps the marks of a text as bits of one number (lexical, `TextFormatType`). */
function bothMarks(outer: StoredNode, inner: StoredNode): StoredNode {
  const bits = (format: unknown) => (typeof format === 'number' ? format : 0);
  return { ...inner, format: bits(outer['format']) | bits(inner['format']) };
}

function piecesOf(text: string): Piece[] {
  return text.split(/(<\/?\d+>|<\d+\/>)/).flatMap((part): Piece[] => {
    if (part === '') return [];
    const [, slash, digits, single] = /^<(\/?)(\d+)(\/?)>$/.exec(part) ?? [];
    if (digits === undefined) return [{ type: 'text', text: part }];
    return [{ type: slash === '/' ? 'close' : single === '/' ? 'single' : 'open', number: Number(digits), text: part }];
  });
}

/** Compares the tags of a translation with those of its source. */
export function tagProblems(text: string, source: readonly Pick<Tag, 'number' | 'paired'>[]): TagProblems {
  const wanted = new Map(source.filter(({ number }) => number > 0).map((tag) => [tag.number, tag]));
  const open: number[] = [];
  const seen: number[] = [];
  const crossed = new Set<number>();
  for (const piece of piecesOf(text)) {
    if (piece.type === 'text') continue;
    if (piece.type === 'close') {
      const last = open.lastIndexOf(piece.number);
      if (last !== open.length - 1 || last === -1) crossed.add(piece.number);
      if (last !== -1) open.splice(last, 1);
      continue;
    }
    seen.push(piece.number);
    if (piece.type === 'open') open.push(piece.number);
    const tag = wanted.get(piece.number);
    if (tag !== undefined && tag.paired !== (piece.type === 'open')) crossed.add(piece.number);
  }
  for (const number of open) crossed.add(number);
  return {
    missing: [...wanted.keys()].filter((number) => !seen.includes(number)),
    unknown: [...new Set(seen.filter((number) => !wanted.has(number)))],
    doubled: [...new Set(seen.filter((number, index) => seen.indexOf(number) !== index))],
    crossed: [...crossed],
  };
}

import type { KnownWork } from '../citations/known-work.ts';
import type { FigureNode, RootContent } from '../tree/nodes.ts';
import { textOf } from '../tree/text-of.ts';
import { findKeyAspects } from './blocks/key-aspects.ts';
import { findLevels } from './blocks/levels.ts';
import { findQuotation } from './blocks/quotation.ts';
import { findReflection } from './blocks/reflection.ts';
import { findVideo } from './blocks/video.ts';
import { dimensionOf } from './dimension-of.ts';
import type { Found } from './found.ts';
import type { Note } from './note.ts';
import type { DraftSection, Piece } from './piece.ts';
import { at } from './step.ts';

interface Body {
  readonly nodes: readonly RootContent[];
  readonly title: string;
  readonly works: readonly KnownWork[];
  /** Whether headings were marked as such in the file, and not guessed from plain text. */
  readonly marked: boolean;
  readonly dimensions: boolean;
}

/** The body as sections made of blocks. Whatever no recogniser claims is running text. */
export function recogniseBody(body: Body): { sections: DraftSection[]; notes: Note[] } {
  const notes: Note[] = [];
  const sections: DraftSection[] = [];
  let current: { heading?: string; dimension?: NonNullable<DraftSection['dimension']>; pieces: Piece[] } = { pieces: [] };
  const level = Math.min(6, ...body.nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])));
  const close = () => {
    if (current.heading !== undefined || current.pieces.length > 0) sections.push(current);
  };
  for (let index = 0; index < body.nodes.length;) {
    const node = body.nodes[index];
    if (node === undefined) break;
    const found = find(body.nodes.slice(index), { ...body, title: current.heading ?? body.title });
    if (found !== undefined) {
      found.pieces.forEach((piece) => add(current.pieces, piece));
      // A block holds no pictures: they come after it.
      for (const inside of body.nodes.slice(index, index + found.taken))
        if (inside.type === 'figure') current.pieces.push(figurePiece(inside));
      notes.push(...found.notes);
      index += found.taken;
      continue;
    }
    if (node.type === 'figure') {
      current.pieces.push(figurePiece(node));
      index += 1;
      continue;
    }
    // Nothing stands above a heading that comes before the first of the highest level: it begins a section as well.
    const opens =
      node.type === 'heading' &&
      (node.depth <= level || (node.depth === level + 1 && sections.length + Number(current.heading !== undefined) === 0));
    if (node.type === 'heading' && opens) {
      close();
      const heading = textOf(node);
      const dimension = body.dimensions ? dimensionOf(heading) : undefined;
      current = { heading, ...(dimension === undefined ? {} : { dimension }), pieces: [] };
      notes.push({ type: 'recognised', what: dimension === undefined ? 'section' : 'dimension', text: heading, ...at(node) });
    } else {
      if (node.type === 'list' || node.type === 'table')
        notes.push({ type: 'recognised', what: node.type, text: textOf(node), ...at(node) });
      if (node.type === 'heading' && node.depth > level + 2)
        notes.push({ type: 'incomplete', reason: 'headingLevel', text: textOf(node), ...at(node) });
      add(current.pieces, { type: 'prose', nodes: [node.type === 'heading' ? { ...node, depth: node.depth <= level + 1 ? 3 : 4 } : node] });
    }
    index += 1;
  }
  close();
  return { sections, notes };
}

function find(nodes: readonly RootContent[], body: Body): Found | undefined {
  return (
    findLevels(nodes) ??
    findReflection(nodes, body) ??
    findKeyAspects(nodes) ??
    findQuotation(nodes, body.works) ??
    findVideo(nodes, { fallbackTitle: body.title })
  );
}

function figurePiece({ source, caption }: FigureNode): Piece {
  return { type: 'figure', file: source, ...(caption === undefined ? {} : { caption }) };
}

function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (piece.type === 'prose' && last?.type === 'prose')
    pieces[pieces.length - 1] = { type: 'prose', nodes: [...last.nodes, ...piece.nodes] };
  else pieces.push(piece);
}

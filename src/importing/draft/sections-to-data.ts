import type { DraftSection, Piece } from '../recognition/piece.ts';
import { pointer } from './pointer.ts';
import type { LeafWriter } from './writer.ts';

type Data = Record<string, unknown>;

/** Sections in the shape of the `sections` field. */
export function sectionsToData(sections: readonly DraftSection[], leaf: LeafWriter): Data[] {
  return sections.map((section) => ({
    ...(section.heading === undefined ? {} : { heading: leaf.plain(section.heading) }),
    ...(section.dimension === undefined ? {} : { dimension: section.dimension }),
    blocks: section.pieces.map((piece) => blockToData(piece, leaf)),
  }));
}

function blockToData(piece: Piece, leaf: LeafWriter): Data {
  switch (piece.type) {
    case 'prose':
      return { blockType: 'prose', body: leaf.rich(piece.nodes) };
    case 'levels':
      return {
        blockType: 'levels',
        ...optional('title', piece.title),
        levels: piece.levels.map((level) => ({
          name: level.name,
          ...optional('definition', level.definition === undefined ? undefined : leaf.plain(level.definition)),
          traits: level.traits.map((text) => ({ text: leaf.plain(text) })),
          ...optional('example', level.example === undefined ? undefined : leaf.plain(level.example)),
          ...optional('inShort', level.inShort),
        })),
      };
    case 'reflection':
      return {
        blockType: 'reflection',
        ...optional('title', piece.title),
        prompt: leaf.rich(piece.prompt),
        ...optional('minutes', piece.minutes),
        grouping: piece.grouping ?? 'either',
      };
    case 'keyAspects':
      return {
        blockType: 'keyAspects',
        title: piece.title,
        aspects: piece.aspects.map((aspect) => ({
          title: leaf.plain(aspect.title),
          ...optional('text', aspect.text === undefined ? undefined : leaf.plain(aspect.text)),
        })),
      };
    case 'quotation':
      if (piece.source !== undefined) leaf.cited.add(piece.source);
      return {
        blockType: 'quotation',
        text: piece.text,
        ...optional('attribution', piece.attribution),
        ...(piece.source === undefined ? {} : { source: pointer('references', piece.source) }),
        ...optional('page', piece.page),
      };
    case 'figure':
      return {
        blockType: 'figure',
        image: pointer('media', piece.file),
        ...optional('caption', piece.caption === undefined ? undefined : leaf.plain(piece.caption)),
      };
    case 'video':
      return { blockType: 'video', title: piece.title, ...optional('url', piece.url), ...optional('summary', piece.summary) };
  }
}

function optional(name: string, value: unknown): Data {
  return value === undefined ? {} : { [name]: value };
}

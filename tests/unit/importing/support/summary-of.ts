import type { Draft } from '@/importing/draft/draft.ts';
import type { LexicalDocument } from '@/importing/draft/lexical.ts';
import type { Note } from '@/importing/recognition/note.ts';

interface Block {
  readonly blockType: string;
  readonly title?: string;
  readonly body?: LexicalDocument;
  readonly prompt?: LexicalDocument;
  readonly levels?: readonly {
    readonly name: string;
    readonly traits: readonly unknown[];
    readonly definition?: string;
    readonly example?: string;
    readonly inShort?: string;
  }[];
}

interface Section {
  readonly heading?: string;
  readonly dimension?: string;
  readonly blocks: readonly Block[];
}

/** What the expectations of the seed pages name of a draft: structure, short pieces and everything the report says, without its running text. */
export function summaryOf(draft: Draft): unknown {
  const of = <Type extends Note['type']>(type: Type) =>
    draft.notes.filter((note): note is Extract<Note, { type: Type }> => note.type === type);
  const { title, number, summary, concept, furtherReading } = draft.data;
  const sections = (draft.data['sections'] ?? []) as readonly Section[];
  return {
    title,
    ...(number === undefined ? {} : { number }),
    hasSummary: summary !== undefined,
    ...(concept === undefined ? {} : { concept }),
    sections: sections.map(({ heading, dimension, blocks }) => ({
      ...(heading === undefined ? {} : { heading }),
      ...(dimension === undefined ? {} : { dimension }),
      blocks: blocks.map(blockSummary),
    })),
    furtherReading: ((furtherReading ?? []) as { key: string }[]).map(({ key }) => key),
    dropped: of('dropped').map(({ reason, text }) => `${reason}: ${text}`),
    merged: of('merged').length,
    unplaced: of('unplaced').map(({ text }) => text),
    incomplete: of('incomplete').map(({ reason, text, place }) => `${reason}: ${text} (line ${place?.number ?? '?'})`),
    linked: of('linked').map(({ text, key, form, place }) => `${text} -> ${key}, ${form}, line ${place?.number ?? '?'}`),
    unlinked: of('unlinked').map(({ text, reason }) => `${reason}: ${text}`),
    references: draft.references.map(({ entry: { authors, ...entry } }) => ({
      ...entry,
      authors: authors.map(({ family, given, literal }) => literal ?? `${family ?? ''}, ${given ?? ''}`).join('; '),
    })),
  };
}

/** A text as the sorts of its blocks: "p ul3 h3(Heading)". */
function shapeOf(text: LexicalDocument): string {
  return (text.root.children ?? [])
    .map(({ type, tag, children = [] }) => {
      if (type === 'paragraph') return 'p';
      if (type === 'heading') return `${String(tag)}(${children.map((child) => String(child['text'])).join('')})`;
      return `${typeof tag === 'string' ? tag : type}${children.length}`;
    })
    .join(' ');
}

function blockSummary({ blockType, title, levels, body, prompt }: Block): unknown {
  const text = body ?? prompt;
  if (text !== undefined) return `${blockType}: ${shapeOf(text)}`;
  if (levels === undefined) return title === undefined ? blockType : `${blockType}: ${title}`;
  return {
    [`${blockType}: ${title ?? ''}`]: levels.map((level) => ({
      name: level.name,
      definition: level.definition !== undefined,
      traits: level.traits.length,
      example: level.example !== undefined,
      inShort: level.inShort,
    })),
  };
}

import type { Locale } from '@/languages/locales.ts';
import type { KnownWork } from '../citations/known-work.ts';
import { namedCue } from '../cues/match-cue.ts';
import { type ImportKind, importKinds } from '../import-kinds.ts';
import type { LeftBehind, ReadResult } from '../reading/read-result.ts';
import type { Note } from '../recognition/note.ts';
import { recogniseBody } from '../recognition/recognise-body.ts';
import { understand } from '../recognition/recognise.ts';
import type { Draft } from './draft.ts';
import { knownWork } from './known-work-of.ts';
import { pointer } from './pointer.ts';
import { practiceToData } from './practice-to-data.ts';
import { sectionsToData } from './sections-to-data.ts';
import { LeafWriter } from './writer.ts';

interface Source {
  readonly file: ReadResult;
  readonly filename: string;
  readonly kind: ImportKind;
  readonly locale: Locale;
  /** The works of the bibliography, to which citations may be linked when the file's own list does not have them. */
  readonly known: readonly KnownWork[];
  readonly newId: () => string;
}

/** What stayed behind is told of; what a person has to look at stands under "needs your attention". */
function told(left: LeftBehind): Note {
  switch (left.reason) {
    case 'encoding':
    case 'cells':
    case 'nestedTable':
    case 'listLetters':
      return { ...left, type: 'incomplete', reason: left.reason };
    default:
      return { ...left, type: 'dropped', reason: left.reason };
  }
}

/** A file that was written for people, not for us, as a document of a kind. Pure: reads nothing, stores nothing. */
export function draftFromTree({ file, filename, kind, locale, known, newId }: Source): Draft {
  const understood = understand({ tree: file.tree, format: file.format, filename, numbers: kind === 'chapter' });
  const own = understood.references.map(({ entry }) => knownWork(entry));
  const leaf = new LeafWriter({ own, known, newId });
  const notes: Note[] = [...file.leftBehind.map(told), ...understood.notes];
  const concept = kind === 'concept' ? namedCue(understood.title, (cues) => cues.concepts) : undefined;
  if (concept !== undefined) notes.push({ type: 'recognised', what: 'concept', text: understood.title });
  const body = (() => {
    if (kind === 'practice') return practiceToData(understood.body, leaf);
    const { sections, notes: found } = recogniseBody({
      nodes: understood.body,
      title: understood.title,
      works: [...own, ...known],
      marked: file.format !== 'text',
      dimensions: kind === 'concept',
    });
    return { data: { sections: sectionsToData(sections, leaf) }, notes: found };
  })();
  const uncited = own.filter((work) => !leaf.cited.has(work.key));
  return {
    collection: importKinds[kind],
    locale,
    data: {
      title: understood.title,
      ...(understood.summary === undefined ? {} : { summary: understood.summary }),
      ...(understood.number === undefined ? {} : { number: understood.number }),
      ...(concept === undefined ? {} : { concept }),
      ...body.data,
      ...(uncited.length === 0 ? {} : { furtherReading: uncited.map((work) => pointer('references', work.key)) }),
    },
    references: understood.references,
    notes: [...notes, ...body.notes, ...leaf.notes],
    pictures: file.pictures ?? [],
  };
}

import { randomBytes } from 'node:crypto';
import { findPlaceholderText } from '@/content/shared/placeholder-text.ts';
import type { Draft } from './draft/draft.ts';
import { splitDraft } from './draft/split-draft.ts';
import { draftFromTree } from './draft/draft-from-tree.ts';
import { knownWork } from './draft/known-work-of.ts';
import { ImportError } from './import-error.ts';
import type { DocumentToRead, ReadDocument, Refused } from './read-document.ts';
import { decodeText } from './reading/decode-text.ts';
import { detectFormat } from './reading/detect-format.ts';
import { readFile } from './reading/read-file.ts';
import { makeReport } from './report/report.ts';
import { draftSide, fileSide } from './report/sides.ts';
import { draftFromStructured } from './structured/draft-from-structured.ts';
import { isStructured } from './structured/front-matter.ts';
import { problem } from './structured/problem.ts';
import type { Tree } from './tree/nodes.ts';
import { planReferences } from './writing/plan-references.ts';

/** The work of the task `read-document`. Pure: whatever is wrong with a file is an answer too. */
export async function readInChild(input: DocumentToRead): Promise<ReadDocument | Refused> {
  try {
    return await understand(input);
  } catch (error) {
    if (error instanceof ImportError) return { refused: error.code, values: error.values };
    // Whatever walks a tree calls itself for each level.
    if (error instanceof RangeError) return { refused: 'tooDeep', values: { file: input.file.filename } };
    throw error;
  }
}

async function understand(input: DocumentToRead): Promise<ReadDocument> {
  const { file, kind, locale, stored } = input;
  const { draft, tree } = await makeDraft(input);
  const references = planReferences(draft.references, stored);
  const placeholders = findPlaceholderText(draft.data);
  const { filename } = file;
  const report = makeReport({
    file: filename,
    kind,
    locale,
    data: draft.data,
    notes: draft.notes,
    references,
    placeholders,
    alike: [],
    pictures: draft.pictures ?? [],
    parts: partsOf(draft),
  });
  const pictures = draft.pictures ?? [];
  if (input.withPictures) return { draft, references, report };
  const sides = { file: tree === undefined ? [] : fileSide(tree), draft: draftSide(draft.data, citationsOf(draft)) };
  return { draft: { ...draft, pictures: pictures.map((picture) => ({ ...picture, base64: '' })) }, references, report, sides };
}

function partsOf(draft: Draft): string[] {
  const parts = splitDraft(draft);
  return parts.length < 2 ? [] : parts.map(({ data }) => String(data['title']));
}

function citationsOf({ notes }: Draft): Map<string, string> {
  return new Map(notes.flatMap((note) => (note.type === 'linked' ? [[note.id, note.text] as const] : [])));
}

async function makeDraft({ file, kind, locale, stored }: DocumentToRead): Promise<{ draft: Draft; tree?: Tree }> {
  const markdown = detectFormat(file) === 'markdown' ? decodeText(file) : undefined;
  if (markdown !== undefined && isStructured(markdown)) {
    const keys = new Set(stored.map((work) => work.citationKey));
    const draft = draftFromStructured({ markdown, filename: file.filename, keys, newId });
    if (draft.kindName !== kind) throw problem('unknownKind', { file: file.filename, line: 2, name: draft.kindName });
    if (draft.locale !== locale) throw problem('badValue', { file: file.filename, line: 2, name: 'locale' });
    return { draft };
  }
  const read = await readFile(file);
  return {
    draft: draftFromTree({ file: read, filename: file.filename, kind, locale, known: stored.map(knownWork), newId }),
    tree: read.tree,
  };
}

/** An id as Payload gives to blocks inside a text. */
function newId(): string {
  return randomBytes(12).toString('hex');
}

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
import { draftFromStructured } from './structured/draft-from-structured.ts';
import { isStructured } from './structured/front-matter.ts';
import { problem } from './structured/problem.ts';
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
  const draft = await makeDraft(input);
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
  const shown = input.withPictures ? pictures : pictures.map((picture) => ({ ...picture, base64: '' }));
  return { draft: { ...draft, pictures: shown }, references, report };
}

function partsOf(draft: Draft): string[] {
  const parts = splitDraft(draft);
  return parts.length < 2 ? [] : parts.map(({ data }) => String(data['title']));
}

async function makeDraft({ file, kind, locale, stored }: DocumentToRead): Promise<Draft> {
  const markdown = detectFormat(file) === 'markdown' ? decodeText(file) : undefined;
  if (markdown !== undefined && isStructured(markdown)) {
    const keys = new Set(stored.map((work) => work.citationKey));
    const draft = draftFromStructured({ markdown, filename: file.filename, keys, newId });
    if (draft.kindName !== kind) throw problem('unknownKind', { file: file.filename, line: 2, name: draft.kindName });
    if (draft.locale !== locale) throw problem('badValue', { file: file.filename, line: 2, name: 'locale' });
    return draft;
  }
  return draftFromTree({ file: await readFile(file), filename: file.filename, kind, locale, known: stored.map(knownWork), newId });
}

/** An id as Payload gives to blocks inside a text. */
function newId(): string {
  return randomBytes(12).toString('hex');
}

import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import { findPlaceholderText } from '@/content/shared/placeholder-text.ts';
import type { Draft } from './draft/draft.ts';
import { draftFromTree } from './draft/draft-from-tree.ts';
import { knownWork } from './draft/known-work-of.ts';
import { type ImportKind, importKinds } from './import-kinds.ts';
import { decodeText } from './reading/decode-text.ts';
import { detectFormat } from './reading/detect-format.ts';
import { readFile, type SourceFile } from './reading/read-file.ts';
import { makeReport, type Report } from './report/report.ts';
import { draftFromStructured } from './structured/draft-from-structured.ts';
import { isStructured } from './structured/front-matter.ts';
import { problem } from './structured/problem.ts';
import { findAlike } from './writing/find-alike.ts';
import { type PlannedReference, planReferences } from './writing/plan-references.ts';
import { storedReferences, type StoredReference } from './writing/stored-reference.ts';

export interface Preparing {
  readonly payload: Payload;
  readonly file: SourceFile;
  readonly kind: ImportKind;
  readonly locale: Locale;
}

export interface Prepared {
  readonly draft: Draft;
  readonly references: readonly PlannedReference[];
  readonly report: Report;
}

/**
 * Everything before the writing: the file read, understood, compared with what is stored. Changes nothing.
 * @throws ImportError
 */
export async function prepareImport({ payload, file, kind, locale }: Preparing): Promise<Prepared> {
  const stored = await storedReferences({ payload });
  const draft = await makeDraft({ file, kind, locale, stored });
  const references = planReferences(draft.references, stored);
  const { title, number } = draft.data;
  const alike = await findAlike({ payload, collection: importKinds[kind], locale, title: String(title), number });
  const placeholders = findPlaceholderText(draft.data);
  const report = makeReport({ file: file.filename, kind, locale, data: draft.data, notes: draft.notes, references, placeholders, alike });
  return { draft, references, report };
}

interface Making {
  readonly file: SourceFile;
  readonly kind: ImportKind;
  readonly locale: Locale;
  readonly stored: readonly StoredReference[];
}

async function makeDraft({ file, kind, locale, stored }: Making): Promise<Draft> {
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
export function newId(): string {
  return randomBytes(12).toString('hex');
}

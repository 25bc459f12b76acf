import type { Payload } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import { ChildFailure, type FailureReason } from '@/workers/child-failure.ts';
import { runInChild } from '@/workers/run-in-child.ts';
import type { Draft } from './draft/draft.ts';
import { ImportError, type ImportErrorCode } from './import-error.ts';
import { type ImportKind, importKinds } from './import-kinds.ts';
import { limits } from './limits.ts';
import { type DocumentToRead, type ReadDocument, readDocument } from './read-document.ts';
import type { SourceFile } from './reading/read-file.ts';
import type { Report } from './report/report.ts';
import type { Sides } from './report/sides.ts';
import { findAlike } from './writing/find-alike.ts';
import type { PlannedReference } from './writing/plan-references.ts';
import { storedReferences } from './writing/stored-reference.ts';

export interface Preparing {
  readonly payload: Payload;
  readonly file: SourceFile;
  readonly kind: ImportKind;
  readonly locale: Locale;
  /** Whose file it is: one after the other for each. */
  readonly owner: string;
  readonly withPictures: boolean;
}

export interface Prepared {
  readonly draft: Draft;
  readonly references: readonly PlannedReference[];
  readonly report: Report;
  readonly sides?: Sides;
}

/**
 * Everything before the writing: the file read and understood, by a child process; compared with what is stored. Changes nothing.
 * @throws ImportError
 */
export async function prepareImport({ payload, file, kind, locale, owner, withPictures }: Preparing): Promise<Prepared> {
  const stored = await storedReferences({ payload });
  const { draft, references, report, sides } = await readAside({ file, kind, locale, stored, withPictures }, { payload, owner });
  const { title, number } = draft.data;
  const alike = await findAlike({ payload, collection: importKinds[kind], locale, title: String(title), number });
  return { draft, references, report: { ...report, alike }, ...(sides === undefined ? {} : { sides }) };
}

const codes: Readonly<Record<FailureReason, ImportErrorCode>> = {
  busy: 'busy',
  tooLong: 'tookTooLong',
  tooMuchMemory: 'tooMuchMemory',
  tooMuchToSay: 'tooManyPieces',
  ended: 'readerEnded',
  failed: 'broken',
};

async function readAside(
  input: DocumentToRead,
  { payload, owner }: { readonly payload: Payload; readonly owner: string },
): Promise<ReadDocument> {
  const file = input.file.filename;
  const read = await runInChild(readDocument, input, { owner }).catch((cause: unknown) => {
    if (!(cause instanceof ChildFailure)) throw cause;
    payload.logger.warn(`A file was not read: ${cause.message}`);
    throw new ImportError(codes[cause.reason], { file, seconds: readDocument.seconds, limit: limits.pieces }, { cause });
  });
  if ('refused' in read) throw new ImportError(read.refused, read.values);
  return read;
}

import type { Locale } from '@/languages/locales.ts';
import type { Task } from '@/workers/task.ts';
import type { Draft } from './draft/draft.ts';
import type { ImportErrorCode } from './import-error.ts';
import type { ImportKind } from './import-kinds.ts';
import { limits } from './limits.ts';
import type { SourceFile } from './reading/read-file.ts';
import type { Report } from './report/report.ts';
import type { Sides } from './report/sides.ts';
import type { PlannedReference } from './writing/plan-references.ts';
import type { StoredReference } from './writing/stored-reference.ts';

export interface DocumentToRead {
  readonly file: SourceFile;
  readonly kind: ImportKind;
  readonly locale: Locale;
  /** The bibliography as it is stored. */
  readonly stored: readonly StoredReference[];
  /** Whether the bytes of its pictures are wanted; for a look their names are enough. */
  readonly withPictures: boolean;
}

/** A file, understood. Which documents are alike only the database knows: none, so far. */
export interface ReadDocument {
  readonly draft: Draft;
  readonly references: readonly PlannedReference[];
  readonly report: Report;
  /** File and draft, to be shown beside each other; only of a look. */
  readonly sides?: Sides;
}

/** What an `ImportError` is made of. */
export interface Refused {
  readonly refused: ImportErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** All that is done with the bytes of a file before something is stored, for a child process. */
export const readDocument: Task<DocumentToRead, ReadDocument | Refused> = {
  name: 'read-document',
  seconds: 30,
  heapMegabytes: 320,
  megabytes: 640,
  answerBytes: 24 * 1024 * 1024 + Math.ceil((limits.pictureBytes * 4) / 3),
};

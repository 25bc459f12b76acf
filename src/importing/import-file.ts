import type { Payload, PayloadRequest, TypedUser } from 'payload';
import { personOf } from '@/access/person.ts';
import { ImportError } from './import-error.ts';
import { importKinds } from './import-kinds.ts';
import { mayImport, mayImportNew } from './import-rights.ts';
import { type FileSource, loadFile, readRequest } from './import-request.ts';
import { prepareImport } from './prepare-import.ts';
import type { Report } from './report/report.ts';
import type { Sides } from './report/sides.ts';
import { writeDraft, type WrittenDocument } from './writing/write-draft.ts';

export type ImportFile = FileSource & {
  readonly payload: Payload;
  /** Whose rights count. Without one (the command line) nobody is asked. */
  readonly user?: TypedUser | undefined;
  /** The request it comes with, for the person's language. */
  readonly req?: PayloadRequest | undefined;
  /** `chapter`, `concept`, `page`, `news` or `practice`. */
  readonly kind: string;
  readonly locale: string;
  /** An existing document of that kind: its text in this language is replaced, or laid over it where this is another language. */
  readonly into?: string | undefined;
  /** Several drafts, divided at headings, where it is longer than one should be. */
  readonly split?: boolean | undefined;
  /** Only tells what would happen. */
  readonly dryRun?: boolean | undefined;
};

export interface Imported {
  readonly report: Report;
  /** The draft that was written; none after a dry run. */
  /** File and draft, to be compared; of a dry run. */
  readonly sides?: Sides;
  readonly document?: WrittenDocument;
  /** All drafts in order, where it was divided. */
  readonly documents?: readonly WrittenDocument[];
}

/**
 * Takes a document in: Word, HTML, Markdown or plain text becomes a draft of a kind, its reference list works of the bibliography. All of
 * it is written, in one transaction, or nothing.
 * @throws ImportError with a message in the person's language; Payload's own errors where the person lacks a right
 */
export async function importFile(request: ImportFile): Promise<Imported> {
  const { payload, user, req, into, split = false, dryRun = false } = request;
  const { kind, locale } = readRequest(request);
  const collection = importKinds[kind];
  if (user !== undefined && into === undefined) {
    // Where it goes is chosen after a first look, so the look is free to whoever may import into something.
    const allowed = (dryRun ? mayImport : mayImportNew)(personOf(user), locale);
    if (!allowed) throw new ImportError('notAllowed');
  }
  const file = await loadFile(request);
  const prepared = await prepareImport({ payload, file, kind, locale, owner: user?.id ?? 'command line', withPictures: !dryRun });
  if (dryRun) return { report: prepared.report, ...(prepared.sides === undefined ? {} : { sides: prepared.sides }) };
  const documents = await writeDraft({ payload, user, req, collection, prepared, into, split: split && into === undefined });
  const [document] = documents;
  return { report: prepared.report, ...(document === undefined ? {} : { document }), ...(documents.length > 1 ? { documents } : {}) };
}

import type { Endpoint, PayloadRequest, TypedUser } from 'payload';
import { message } from '@/languages/label.ts';
import { ImportError, type ImportErrorCode } from './import-error.ts';
import { importErrorWords } from './import-error-words.ts';
import { personOf } from '@/access/person.ts';
import { importFile } from './import-file.ts';
import { mayImportNew } from './import-rights.ts';
import { importKinds } from './import-kinds.ts';
import { readRequest } from './import-request.ts';
import { limits } from './limits.ts';
import { renderReport, renderSides } from './report/render-report.ts';
import type { Report } from './report/report.ts';
import { documentsToFill } from './writing/documents-to-fill.ts';

/**
 * `POST /api/import/preview`: what would be recognised, and where it may go. Form fields: `file`, `kind`, `locale`, and `into` for an
 * existing document.
 */
export const previewImport: Endpoint = { path: '/import/preview', method: 'post', handler: (req) => answer(req, true) };

/** `POST /api/import/confirm`: the same, stored as a draft. */
export const confirmImport: Endpoint = { path: '/import/confirm', method: 'post', handler: (req) => answer(req, false) };

async function answer(req: PayloadRequest, dryRun: boolean): Promise<Response> {
  const { language } = req.i18n;
  if (req.user === null) return refusal(message(language, 'import.error.signIn'), 401, 'signIn');
  try {
    const form = await readForm(req);
    const { report, sides, document, documents } = await importFile({ payload: req.payload, user: req.user, req, ...form, dryRun });
    return Response.json(
      {
        report,
        sections: renderReport(report, language),
        ...(sides === undefined ? {} : { sides: renderSides(sides, language) }),
        ...(document === undefined
          ? { places: await placesFor(req, req.user, report) }
          : { document, ...(documents === undefined ? {} : { documents }) }),
      },
      { headers },
    );
  } catch (error) {
    if (error instanceof ImportError) return refusal(importErrorWords(language, error), statusOf(error.code), error.code);
    throw error;
  }
}

/** Where this person may store what a file holds. */
async function placesFor({ payload }: PayloadRequest, user: TypedUser, report: Report) {
  const { kind, locale } = readRequest(report);
  const documents = await documentsToFill({ payload, user, collection: importKinds[kind], locale, alike: report.alike });
  return { mayCreate: mayImportNew(personOf(user), locale), documents };
}

interface Form {
  readonly bytes: Uint8Array;
  readonly filename: string;
  readonly kind: string;
  readonly locale: string;
  readonly into?: string;
  readonly split: boolean;
}

/** Read by hand, since Payload's own reading of forms is made for uploads to a collection. */
async function readForm(req: PayloadRequest): Promise<Form> {
  const length = Number(req.headers.get('content-length') ?? 0);
  if (length > limits.fileBytes + 100_000)
    throw new ImportError('tooLarge', { file: '', size: Math.round(length / 1024 / 1024), limit: limits.fileBytes / 1024 / 1024 });
  const form = await req.formData?.();
  const file = form?.get('file');
  if (!(file instanceof File)) throw new ImportError('noFile');
  const into = text(form?.get('into'));
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    filename: file.name,
    kind: text(form?.get('kind')),
    locale: text(form?.get('locale')),
    split: text(form?.get('split')) === 'true',
    ...(into === '' ? {} : { into }),
  };
}

function text(value: FormDataEntryValue | null | undefined): string {
  return typeof value === 'string' ? value : '';
}

const headers = { 'cache-control': 'no-store' };

/** Where the file is not to blame, it may be sent again. */
function statusOf(code: ImportErrorCode): number {
  if (code === 'notAllowed') return 403;
  return code === 'busy' || code === 'readerEnded' ? 503 : 400;
}

function refusal(text: string, status: number, code: string): Response {
  const again = status === 503 ? { 'retry-after': '30' } : {};
  return Response.json({ errors: [{ message: text, data: { code } }] }, { status, headers: { ...headers, ...again } });
}

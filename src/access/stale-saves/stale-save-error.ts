import { APIError } from 'payload';
import { message } from '@/languages/label.ts';
import type { Target } from './published-time.ts';

/** The refusal, in the person's language: who saved, when, and what to do. 412 as RFC 9110 has it for `If-Match`. */
export async function staleSaveError({ req, slug, id, savedAt }: Target & { readonly savedAt: string }): Promise<APIError> {
  const { language } = req.i18n;
  const { name, time } = await staleSave({ req, slug, ...(id === undefined ? {} : { id }), savedAt });
  const text =
    name === undefined ? message(language, 'error.staleSave', { time }) : message(language, 'error.staleSaveOver', { name, time });
  return new APIError(text, 412, { savedAt, ...(name === undefined ? {} : { savedBy: name }) }, true);
}

/** Who saved last, and when, as their reader writes times. */
export async function staleSave({
  savedAt,
  ...target
}: Target & { readonly savedAt: string }): Promise<{ name: string | undefined; time: string }> {
  const time = new Date(savedAt).toLocaleString(target.req.i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return { name: await whoSaved(target), time };
}

/** Who stands last in the audit trail of this document. */
async function whoSaved({ req, slug, id }: Target): Promise<string | undefined> {
  const { db, collections } = req.payload;
  if (!('audit' in collections)) return undefined;
  const { docs } = await db.find<{ id: string; personName?: string | null }>({
    collection: 'audit',
    where: { and: [{ documentKind: { equals: slug } }, { documentId: { equals: id ?? slug } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.personName ?? undefined;
}

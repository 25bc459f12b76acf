import type { GlobalBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import { storedDocument, storedGlobal } from '@/access/documents/stored-document.ts';
import { afterOperation, beforeOperation } from '@/access/operation-hooks.ts';
import { measureAnswer } from './measure-answer.ts';
import { checkQuery } from './query/check-query.ts';
import { tooMuch } from './query/check-parameters.ts';
import { restLimits } from './limits.ts';
import { checkData } from './values/check-data.ts';

interface Args {
  readonly id?: string | number;
  readonly data?: unknown;
  readonly where?: unknown;
  readonly sort?: unknown;
}

/** Checks every question and every save of a person, on whatever surface, before anything else looks at it. */
export const boundOperation = beforeOperation('boundOperation', async ({ args: given, collection, operation, overrideAccess, req }) => {
  if (overrideAccess === true) return given;
  const args: Args = given;
  checkQuery({ req, collection, where: args.where, sort: args.sort });
  if (operation === 'create' || operation === 'update') {
    checkFileName(req);
    checkPassword(req, collection, args.data);
    await checkData({ req, fields: collection.fields, data: args.data, stored: () => storedText(req, collection, args.id) });
  }
  return given;
});

export const boundGlobalOperation: GlobalBeforeOperationHook = async ({ args, global, operation, overrideAccess, req }) => {
  if (overrideAccess === true || operation !== 'update') return;
  const stored = async () => JSON.stringify(await storedGlobal(req, global));
  await checkData({ req, fields: global.fields, data: (args as Args).data, stored });
};

/** Refuses an answer that has become too large by what was read along with it, before it is written out. */
export const boundAnswer = afterOperation('boundAnswer', async ({ args, operation, overrideAccess, req, result }) => {
  const isNested = args['currentDepth'] !== undefined;
  if (overrideAccess === true || isNested || operation !== 'read' || req.payloadAPI !== 'REST') return;
  const asker = req.user === null ? 'stranger' : 'signedIn';
  if (measureAnswer(result, restLimits.answer[asker]) > restLimits.answer[asker]) throw tooMuch(req, 'answer', asker);
  await Promise.resolve();
});

async function storedText(req: PayloadRequest, collection: SanitizedCollectionConfig, id: string | number | undefined): Promise<string> {
  return id === undefined ? '' : JSON.stringify(await storedDocument(req, collection, String(id)));
}

/** No file system takes these, and Payload asks it with the name as it came (3.90). */
function checkFileName(req: PayloadRequest): void {
  const name = req.file?.name ?? '';
  if (/[\u0000-\u001f\u007f]/.test(name) || Buffer.byteLength(name) > 200)
    throw refusal({ req, key: 'bounds.fileName', status: 400, data: { path: 'file' } });
}

/** The one value of an account that no field stands for. */
function checkPassword(req: PayloadRequest, collection: SanitizedCollectionConfig, data: unknown): void {
  if (!isAccount(collection) || typeof data !== 'object' || data === null || !('password' in data)) return;
  const { password } = data;
  if (password === undefined || password === null || typeof password === 'string') return;
  throw refusal({ req, key: 'bounds.password', status: 400, data: { path: 'password' } });
}

/** Payload types `auth` as always there, but leaves it out of a collection without accounts. */
function isAccount(collection: { readonly auth?: unknown }): boolean {
  return Boolean(collection.auth);
}

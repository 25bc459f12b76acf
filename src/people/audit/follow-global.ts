import type { GlobalAfterChangeHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload';
import { isRestoring } from '@/access/documents/restoring.ts';
import { saveAction } from './follow-operation.ts';
import { writeEntry } from './write-entry.ts';

interface Note {
  readonly draft: boolean;
}

/** Payload tells a global's hooks after a change nothing of the draft flag, so it is noted beforehand. */
const notes = new WeakMap<PayloadRequest, Note>();

export const noteGlobal: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  const { draft } = (args ?? {}) as { draft?: boolean };
  if (operation === 'update') notes.set(req, { draft: draft === true });
  return undefined;
};

export const followGlobal: GlobalAfterChangeHook = async ({ data, doc, global, req }) => {
  const note = notes.get(req);
  const { _status: status } = data as { _status?: unknown };
  const action = isRestoring(req) ? 'restoreVersion' : saveAction({ status, draft: note?.draft === true, hasDrafts: true });
  await writeEntry({ req, action, kind: global.slug, id: global.slug, title: global.slug, locale: req.locale });
  return doc as unknown;
};

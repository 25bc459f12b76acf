import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { isRestoring } from '@/access/documents/restoring.ts';
import { afterOperation } from '@/access/operation-hooks.ts';
import type { Action } from './actions.ts';
import { writeEntry } from './write-entry.ts';

type Values = Readonly<Record<string, unknown>>;

/** Writes down what an operation has done, one entry per document. */
export const followOperation = afterOperation('followOperation', async ({ args, collection, operation, req, result }) => {
  const action = actionOf({ operation, args, collection, req });
  if (action === undefined) return;
  for (const document of documentsOf(result)) {
    await writeEntry({
      req,
      action,
      kind: collection.slug,
      id: String(document['id']),
      title: titleOf(document, collection.admin.useAsTitle),
      locale: collection.slug === 'users' || action === 'delete' || action === 'trash' || action === 'restore' ? null : req.locale,
    });
  }
});

interface Deed {
  readonly operation: string;
  readonly args: Values;
  readonly collection: SanitizedCollectionConfig;
  readonly req: PayloadRequest;
}

function actionOf({ operation, args, collection, req }: Deed): Action | undefined {
  const { data = {}, draft } = args as { data?: Values; draft?: boolean };
  switch (operation) {
    case 'create':
      return data['_status'] === 'published' ? 'publish' : 'create';
    case 'update':
    case 'updateByID':
      if (isRestoring(req)) return 'restoreVersion';
      if (collection.slug === 'users') return accountAction(data);
      if ('deletedAt' in data && Object.keys(data).length <= 2) return data['deletedAt'] === null ? 'restore' : 'trash';
      return saveAction({ status: data['_status'], draft: draft === true, hasDrafts: Boolean(collection.versions) });
    case 'delete':
    case 'deleteByID':
      return 'delete';
    default:
      return undefined;
  }
}

/** What a save of a document is called: `_status` says more than the draft flag, as for Payload itself. */
export function saveAction({ status, draft, hasDrafts }: { status: unknown; draft: boolean; hasDrafts: boolean }): Action {
  if (!hasDrafts) return 'save';
  if (status === 'published') return 'publish';
  if (draft) return 'saveDraft';
  return status === 'draft' ? 'unpublish' : 'save';
}

/** Signing in and asking for a password write to accounts too; those are no deeds. */
function accountAction(data: Values): Action | undefined {
  if ('resetPasswordToken' in data) return undefined;
  return ['role', 'languages', 'readsDrafts'].some((name) => name in data) ? 'changeRole' : 'save';
}

function documentsOf(result: unknown): Values[] {
  if (typeof result !== 'object' || result === null) return [];
  const { docs } = result as { docs?: unknown };
  return Array.isArray(docs) ? (docs as Values[]) : 'id' in result ? [result] : [];
}

function titleOf(document: Values, field: string | undefined): string {
  const value = document[field ?? 'title'] ?? document['title'];
  return typeof value === 'string' ? value : '';
}

import { randomUUID } from 'node:crypto';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';
import { withAfterRequest } from './after-request.ts';
import { requireCurrentPassword } from './current-password.ts';

/** A key that has just been made; it is shown this once. */
export interface MadeKey {
  readonly apiKey: string;
}

/**
 * `POST /api/users/:id/api-key`: makes a key for a reader, or a new one in place of the old. For administrators, who give their
 * own password: `{ "currentPassword": "…" }`. Keys are never chosen, so none can be guessed or be known from elsewhere.
 */
export const makeApiKey: Endpoint = {
  path: '/:id/api-key',
  method: 'post',
  handler: (req) =>
    withAfterRequest(req, async () => {
      requireAdministrator(req);
      await addDataAndFileToRequest(req);
      await requireCurrentPassword(req, (req.data as { currentPassword?: unknown } | undefined)?.currentPassword);
      const apiKey = randomUUID();
      await store(req, { enableAPIKey: true, apiKey });
      return Response.json({ apiKey } satisfies MadeKey, { headers: { 'cache-control': 'no-store' } });
    }),
};

/** `DELETE /api/users/:id/api-key`: the key opens nothing from this moment on. */
export const revokeApiKey: Endpoint = {
  path: '/:id/api-key',
  method: 'delete',
  handler: async (req) => {
    requireAdministrator(req);
    await store(req, { enableAPIKey: false, apiKey: null });
    return Response.json({ message: req.t('general:success') }, { headers: { 'cache-control': 'no-store' } });
  },
};

async function store(req: PayloadRequest, data: { readonly enableAPIKey: boolean; readonly apiKey: string | null }): Promise<void> {
  const { id } = (req.routeParams ?? {}) as { id?: string };
  const asked = { collection: 'users', id: id ?? '', depth: 0 } as const;
  const { role } = await req.payload.findByID({ ...asked, req, overrideAccess: false, user: req.user });
  // A key cannot be slowed down as a password can, so it opens what readers may see and no more.
  if (role !== 'reader') throw refusal({ req, key: 'refused.apiKey', status: 400 });
  // Nobody has access to the field itself; the rights were looked at above.
  await req.payload.update({ ...asked, req, overrideAccess: true, data });
}

function requireAdministrator(req: PayloadRequest): void {
  if (!mayAnywhere(personOf(req.user), 'managePeople')) throw refusal({ req, key: 'refused.managePeople' });
}

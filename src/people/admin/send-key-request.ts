import type { MadeKey } from '../accounts/api-key-endpoints.ts';

export type KeyResult = MadeKey | { readonly revoked: true } | { readonly problem: string };

interface KeyRequest {
  readonly address: string;
  readonly method: 'POST' | 'DELETE';
  readonly currentPassword: string;
  /** What to say where the server says nothing. */
  readonly failed: string;
}

/** Asks the server to make or revoke a key; a refusal comes back in its words. */
export async function sendKeyRequest({ address, method, currentPassword, failed }: KeyRequest): Promise<KeyResult> {
  const body = method === 'POST' ? { body: JSON.stringify({ currentPassword }) } : {};
  const response = await fetch(address, { method, credentials: 'include', headers: { 'Content-Type': 'application/json' }, ...body }).catch(
    () => undefined,
  );
  const answer = (await response?.json().catch(() => undefined)) as
    (Partial<MadeKey> & { readonly errors?: readonly { readonly message?: string }[] }) | undefined;
  if (response?.ok !== true || answer === undefined) return { problem: answer?.errors?.[0]?.message ?? failed };
  return answer.apiKey === undefined ? { revoked: true } : { apiKey: answer.apiKey };
}

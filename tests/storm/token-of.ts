import type { Product } from '../e2e/support/product.ts';

/** A session's token of the administrator. */
export async function tokenOf({ url, admin }: Product): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (token === undefined) throw new Error(`signing in failed with ${String(answer.status)}`);
  return token;
}

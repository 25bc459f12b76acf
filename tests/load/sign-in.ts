import { administrator } from './instance.ts';

/** Signs in as the administrator. @returns the header that says so */
export async function signIn(url: string): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`signing in failed with ${response.status}`);
  return { authorization: `JWT ${token}` };
}

import type { Target } from '../target.ts';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

let made = 0;

/** A new person, made by the administrator. */
export async function newPerson(target: Target, role = 'editor'): Promise<Account> {
  made += 1;
  const account = { email: `person-${String(made)}@school.example`, password: `four words in row ${String(made)}` };
  const body = { ...account, name: `Person ${String(made)}`, role, languages: [], currentPassword: target.admin.password };
  const { status, text } = await target.sendJson('/api/users', body);
  if (status !== 201) throw new Error(`a person could not be made: ${String(status)} ${text.slice(0, 200)}`);
  return { ...account, id: (JSON.parse(text) as { doc: { id: string } }).doc.id };
}

/** Tries to sign in from an address. */
export function signInFrom(
  target: Target,
  origin: string,
  account: { readonly email: string; readonly password: string },
  headers: Readonly<Record<string, string>> = {},
) {
  const { email, password } = account;
  return target.sendJson('/api/users/login', { email, password }, { token: null, headers: { 'x-forwarded-for': origin, ...headers } });
}

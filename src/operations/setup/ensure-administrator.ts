import type { Payload } from 'payload';
import type { Environment } from '../environment.ts';
import { makePassword } from './make-password.ts';

export interface NewAdministrator {
  readonly email: string;
  /** The random password, to be shown once; absent when the person chose it by ADMIN_PASSWORD. */
  readonly password?: string;
}

/** Makes the first administrator when there are no people yet; undefined when there are. */
export async function ensureAdministrator({
  payload,
  admin,
}: {
  payload: Payload;
  admin: Environment['admin'];
}): Promise<NewAdministrator | undefined> {
  if ((await payload.count({ collection: 'users' })).totalDocs > 0) return undefined;
  return createAdministrator({ payload, email: admin.email ?? 'admin@example.org', password: admin.password });
}

/** Makes an administrator, with a random password where none is given. */
export async function createAdministrator({
  payload,
  email,
  password,
}: {
  payload: Payload;
  email: string;
  password: string | undefined;
}): Promise<NewAdministrator> {
  const chosen = password ?? makePassword();
  await payload.create({ collection: 'users', data: { email, password: chosen, name: 'Administrator', role: 'administrator' } });
  return password === undefined ? { email, password: chosen } : { email };
}

import type { PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import { commonPasswords } from './common-passwords.ts';
import { passwordProblem, type PasswordProblem, shortestPassword } from './password-problem.ts';

interface Whose {
  readonly email?: unknown;
  readonly name?: unknown;
}

/** What is wrong with this password for this person; undefined when nothing is. */
export async function problemOf(password: string, { email, name }: Whose): Promise<PasswordProblem | undefined> {
  const common = await commonPasswords();
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return passwordProblem({ password, email: text(email), name: text(name), isCommon: (words) => common.has(words) });
}

/** @throws APIError 400 that says at the field what is wrong with a new password */
export async function checkNewPassword({
  req,
  password,
  whose,
}: {
  readonly req: PayloadRequest;
  readonly password: string;
  readonly whose: Whose;
}): Promise<void> {
  const problem = await problemOf(password, whose);
  if (problem === undefined) return;
  throw refusal({ req, key: `error.password.${problem}`, values: { length: String(shortestPassword) }, status: 400, field: 'password' });
}

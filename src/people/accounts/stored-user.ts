import type { Payload } from 'payload';
import type { StoredPassword } from '../passwords/password-work.ts';

/** An account as it stands in the database. */
export interface StoredUser extends StoredPassword {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly language?: string | null;
  readonly mustChangePassword?: boolean | null;
  readonly resetPasswordToken?: string | null;
  readonly resetPasswordExpiration?: string | null;
}

/** Reads an account beside the request's transaction, which would otherwise begin, and hold up writers, while passwords are hashed. */
export async function storedUser(
  payload: Payload,
  by: { readonly id: string | number } | { readonly email: string } | { readonly resetToken: string },
): Promise<StoredUser | undefined> {
  const found = await payload.db.findOne<{ id: string } & StoredUser>({ collection: 'users', where: whereOf(by) });
  return found ?? undefined;
}

function whereOf(by: Parameters<typeof storedUser>[1]) {
  if ('id' in by) return { id: { equals: by.id } };
  if ('email' in by) return { email: { equals: by.email.toLowerCase().trim() } };
  return {
    and: [{ resetPasswordToken: { equals: by.resetToken } }, { resetPasswordExpiration: { greater_than: new Date().toISOString() } }],
  };
}

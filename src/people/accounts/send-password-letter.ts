import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { originOf } from '../requests/origin-of.ts';
import { passwordLetter, sendsMail } from './letters.ts';
import { passwordLink } from './password-link.ts';
import { mayAskForLetter } from './sign-in/count-letter.ts';
import { storedUser } from './stored-user.ts';

const oneHour = 60 * 60 * 1000;

/**
 * Sends the letter with a link for a new password, if the address is somebody's and has not been sent too many. A link that is
 * good still, an invitation's or one of an earlier letter, is sent again instead of a new one: asking must not take away what
 * somebody has in their mailbox. (Payload's own operation puts a new one in its place, and keeps the right to write to the
 * database while it talks to the mail server.)
 *
 * @throws Error when no address can be trusted for the link, or the mail server does not take the letter
 */
export async function sendPasswordLetter(req: PayloadRequest, email: string): Promise<void> {
  const { payload } = req;
  const origin = originOf(req.headers.get('x-forwarded-for'));
  if (!(await mayAskForLetter({ payload, email, origin, now: new Date() }))) return;
  const user = await storedUser(payload, { email });
  if (user === undefined || !sendsMail(payload)) return;
  const { token, until } = standingLink(user) ?? { token: newToken(), until: 0 };
  const link = passwordLink(req, token, false);
  if (link === undefined) throw new Error('No letter was sent: set PUBLIC_URL, so that links in letters cannot be forged.');
  const expires = new Date(Math.max(until, Date.now() + oneHour)).toISOString();
  const data = { resetPasswordToken: token, resetPasswordExpiration: expires };
  await payload.db.updateOne({ collection: 'users', id: user.id, data, returning: false });
  await payload.sendEmail({ to: user.email, ...passwordLetter(user, link) });
}

/** 160 bits, in the form that the admin's page for it takes. */
export function newToken(): string {
  return randomBytes(20).toString('hex');
}

function standingLink(user: { readonly resetPasswordToken?: string | null; readonly resetPasswordExpiration?: string | null }) {
  const { resetPasswordToken: token, resetPasswordExpiration: expires } = user;
  if (typeof token !== 'string' || token === '' || typeof expires !== 'string') return undefined;
  const until = Date.parse(expires);
  return until > Date.now() ? { token, until } : undefined;
}

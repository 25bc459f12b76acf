import { randomBytes } from 'node:crypto';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { defaultLocale, isLocale, type Locale } from '@/languages/locales.ts';
import { writeEntry } from '../audit/write-entry.ts';
import { refusal } from '@/access/documents/refuse.ts';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';
import { type Role, roles, worksInNamedLanguages } from '@/access/roles.ts';
import { invitationLetter, sendsMail } from './letters.ts';
import { passwordLink } from './password-link.ts';
import { newToken } from './send-password-letter.ts';
import { withAfterRequest } from './after-request.ts';

const sevenDays = 7 * 24 * 60 * 60 * 1000;

/** What an invitation answers. The link is there only when no letter went out, and is kept nowhere. */
export interface Invited {
  readonly id: string;
  readonly email: string;
  readonly sent: boolean;
  readonly link?: string;
}

/** `POST /api/users/invite`: a new person and a link with which they set their password. */
export const invitePerson: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: (req) => withAfterRequest(req, () => inviteNew(req)),
};

async function inviteNew(req: PayloadRequest): Promise<Response> {
  requireAdministrator(req);
  await addDataAndFileToRequest(req);
  const { email, name, role, languages, language } = (req.data ?? {}) as Readonly<Record<string, unknown>>;
  const data = {
    email: typeof email === 'string' ? email.trim().toLowerCase() : '',
    name: typeof name === 'string' ? name : '',
    role: roles.find((candidate) => candidate === role) ?? unknownRole(req, role),
    languages: Array.isArray(languages) ? languages.filter(isLocale) : [],
    language: (isLocale(language) ? language : defaultLocale) satisfies Locale,
    // Nobody ever learns this password; the link replaces it.
    password: randomBytes(32).toString('base64url'),
  };
  if (worksInNamedLanguages(data.role) && data.languages.length === 0) {
    throw refusal({ req, key: 'error.noLanguages', status: 400, data: { fields: ['languages'] } });
  }
  const user = await req.payload.create({ collection: 'users', data, overrideAccess: false, user: req.user, req, depth: 0 });
  return answer(await invite(req, user), 201);
}

/** `POST /api/users/:id/invite`: a new link for somebody whose link has run out. */
export const inviteAgain: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: async (req) => {
    requireAdministrator(req);
    const { id } = (req.routeParams ?? {}) as { id?: string };
    if (id === undefined) throw refusal({ req, key: 'refused.managePeople', status: 404 });
    const user = await req.payload.findByID({ collection: 'users', id, overrideAccess: false, user: req.user, req, depth: 0 });
    return answer(await invite(req, user), 200);
  },
};

async function invite(req: PayloadRequest, user: { id: string; email: string; name: string; language?: string | null }): Promise<Invited> {
  const { payload } = req;
  const token = newToken();
  const link = passwordLink(req, token, true);
  if (link === undefined) throw refusal({ req, key: 'error.noAddress', status: 500 });
  const expires = new Date(Date.now() + sevenDays).toISOString();
  const data = { resetPasswordToken: token, resetPasswordExpiration: expires };
  await payload.db.updateOne({ collection: 'users', req, id: user.id, data, returning: false });
  await writeEntry({ req, action: 'invite', kind: 'users', id: user.id, title: user.name });
  const { email } = user;
  if (!sendsMail(payload)) return { id: user.id, email, sent: false, link };
  try {
    await payload.sendEmail({ to: email, ...invitationLetter(user, link) });
    return { id: user.id, email, sent: true };
  } catch (error) {
    payload.logger.error({ err: error, msg: 'An invitation could not be sent; its link was shown to the administrator' });
    return { id: user.id, email, sent: false, link };
  }
}

function requireAdministrator(req: PayloadRequest): void {
  if (!mayAnywhere(personOf(req.user), 'managePeople')) throw refusal({ req, key: 'refused.managePeople' });
}

function unknownRole(req: PayloadRequest, role: unknown): Role {
  throw refusal({
    req,
    key: 'error.role',
    values: { role: String(role), roles: roles.join(', ') },
    status: 400,
    data: { fields: ['role'] },
  });
}

function answer(invited: Invited, status: number): Response {
  return Response.json(invited, { status, headers: { 'cache-control': 'no-store' } });
}

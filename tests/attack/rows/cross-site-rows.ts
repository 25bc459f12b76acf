import type { AttackRow } from '../attack-row.ts';
import type { Target } from '../target.ts';
import { toldBy } from './answer-row.ts';
import { newPerson } from './people-of.ts';

interface Write {
  readonly sent: string;
  readonly path: string;
  readonly method?: string;
  readonly body: object;
  readonly headers: Readonly<Record<string, string>>;
}

const writes: readonly Write[] = [
  { sent: 'Sec-Fetch-Site: cross-site', path: '/api/tools', body: { title: 'Not mine' }, headers: { 'sec-fetch-site': 'cross-site' } },
  { sent: 'Sec-Fetch-Site: same-site', path: '/api/tools', body: { title: 'Not mine' }, headers: { 'sec-fetch-site': 'same-site' } },
  { sent: 'another Origin', path: '/api/tools', body: { title: 'Not mine' }, headers: { origin: 'http://evil.example' } },
  { sent: 'Origin: null', path: '/api/tools', body: { title: 'Not mine' }, headers: { origin: 'null' } },
  {
    sent: 'GraphQL from another Origin',
    path: '/api/graphql',
    body: { query: '{Tools{totalDocs}}' },
    headers: { origin: 'http://evil.example' },
  },
  {
    sent: 'a server action of the admin, cross-site',
    path: '/admin',
    body: [],
    headers: { 'sec-fetch-site': 'cross-site', 'next-action': 'a'.repeat(42) },
  },
];

const withCookie = (target: Target) => ({ cookie: `payload-token=${target.token}` });

/** Section 4, points 3 and 4. */
export const crossSiteRows: readonly AttackRow[] = [
  ...writes.map(({ sent, path, body, headers }): AttackRow => ({
    line: '4.3',
    promise: 'no writes with a cookie from elsewhere',
    sent,
    run: async (target) => {
      const answer = await target.sendJson(path, body, { token: null, headers: { ...withCookie(target), ...headers } });
      return { ok: answer.status === 403, seen: toldBy(answer) };
    },
  })),
  {
    line: '4.3',
    promise: 'writes from the site itself, and of programs, are let through',
    sent: 'Sec-Fetch-Site: same-origin; the right Origin; neither',
    run: async (target) => {
      const person = await newPerson(target, 'reader');
      const own: readonly Readonly<Record<string, string>>[] = [{ 'sec-fetch-site': 'same-origin' }, { origin: target.url }, {}];
      const statuses = [];
      for (const headers of own) {
        const options = { method: 'PATCH', token: null, headers: { ...withCookie(target), ...headers } };
        statuses.push((await target.sendJson(`/api/users/${person.id}`, { name: 'Renamed' }, options)).status);
      }
      return { ok: statuses.every((status) => status === 200), seen: statuses.join(', ') };
    },
  },
  {
    line: '4.3',
    promise: 'cookies are Secure under https',
    sent: 'a sign-in that the proxy says came by https',
    run: async (target) => {
      const answer = await target.sendJson('/api/users/login', target.admin, { token: null, headers: { 'x-forwarded-proto': 'https' } });
      const cookie = (answer.headers['set-cookie'] ?? []).find((line) => line.startsWith('payload-token=')) ?? '';
      return { ok: answer.status === 200 && /;\s*Secure/i.test(cookie), seen: cookie.split(/; */).slice(2).join('; ') };
    },
  },
  {
    line: '4.4',
    promise: 'locks only in one’s own name',
    sent: 'a lock on a chapter in somebody else’s name',
    run: async (target) => {
      const other = await newPerson(target);
      const { docs } = JSON.parse((await target.send({ path: '/api/chapters?limit=1&depth=0' })).text) as { docs: { id: string }[] };
      const body = { document: { relationTo: 'chapters', value: docs[0]?.id }, user: { relationTo: 'users', value: other.id } };
      const answer = await target.sendJson('/api/payload-locked-documents', body);
      return { ok: answer.status === 403, seen: toldBy(answer) };
    },
  },
];

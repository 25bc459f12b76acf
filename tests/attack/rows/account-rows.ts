import type { AttackRow } from '../attack-row.ts';
import { toldBy } from './answer-row.ts';
import { newPerson, signInFrom } from './people-of.ts';

const wrong = 'certainly not this one';

/** Section 4, points 1 and 2: nobody is cut off. */
export const accountRows: readonly AttackRow[] = [
  {
    line: '4.1',
    promise: 'a stranger’s failures lock nobody out',
    sent: '12 wrong passwords from one address, then the owner from two',
    run: async (target) => {
      const owner = await newPerson(target);
      const first = await signInFrom(target, '198.51.100.7', owner);
      const known = (first.headers['set-cookie'] ?? [])
        .map((line) => line.split(';')[0] ?? '')
        .find((line) => line.startsWith('payload-known'));
      const failures = [];
      for (let at = 0; at < 12; at += 1) failures.push(await signInFrom(target, '203.0.113.9', { ...owner, password: wrong }));
      const last = failures.at(-1);
      const elsewhere = await signInFrom(target, '198.51.100.8', owner);
      const sameAddress = await signInFrom(target, '203.0.113.9', owner, { cookie: known ?? '' });
      const retry = last?.headers['retry-after'];
      const ok =
        first.status === 200 && last?.status === 429 && Number(retry) > 0 && elsewhere.status === 200 && sameAddress.status === 200;
      return {
        ok,
        seen: `the stranger ${String(last?.status)} (Retry-After ${String(retry)}); the owner elsewhere ${String(elsewhere.status)}, there with their browser ${String(sameAddress.status)}`,
      };
    },
  },
  {
    line: '4.1',
    promise: 'IPv6 counts by /64, and a stranger’s claim is not believed',
    sent: '12 wrong passwords from 12 addresses of one /64, each with an invented address before its own',
    run: async (target) => {
      const owner = await newPerson(target);
      let last = 0;
      for (let at = 0; at < 12; at += 1) {
        const origin = `192.0.2.${String(at)}, 2001:db8:0:7::${String(at + 1)}`;
        last = (await signInFrom(target, origin, { ...owner, password: wrong })).status;
      }
      const elsewhere = await signInFrom(target, '2001:db8:0:8::1', owner);
      return {
        ok: last === 429 && elsewhere.status === 200,
        seen: `${String(last)}; the owner from the next /64 ${String(elsewhere.status)}`,
      };
    },
  },
  {
    line: '4.1',
    promise: 'a class of thirty behind one address signs in',
    sent: '30 people at once, each after one slip',
    run: async (target) => {
      const people = [];
      for (let at = 0; at < 30; at += 1) people.push(await newPerson(target, 'reader'));
      await Promise.all(people.map((person) => signInFrom(target, '198.51.100.30', { ...person, password: wrong })));
      const answers = await Promise.all(people.map((person) => signInFrom(target, '198.51.100.30', person)));
      const inside = answers.filter(({ status }) => status === 200).length;
      return { ok: inside === 30, seen: `${String(inside)} of 30` };
    },
  },
  {
    line: '4.2',
    promise: 'an invitation survives a stranger’s forgot-password',
    sent: 'forgot-password for somebody invited, twice; a common password; then the link',
    run: async (target) => {
      const email = `invited-${String(Date.now())}@school.example`;
      const invited = await target.sendJson('/api/users/invite', { email, name: 'Invited', role: 'reader', languages: [] });
      const token = (JSON.parse(invited.text) as { link?: string }).link?.split('/').at(-1);
      for (let at = 0; at < 2; at += 1) await target.sendJson('/api/users/forgot-password', { email }, { token: null });
      const redeem = (password: string) => target.sendJson('/api/users/reset-password', { token, password }, { token: null });
      const [common, short, good] = [await redeem('Password123'), await redeem('only-nine'), await redeem('four words in a row')];
      return {
        ok: common.status === 400 && short.status === 400 && good.status === 200,
        seen: `common ${String(common.status)}, short ${String(short.status)}, good ${String(good.status)}`,
      };
    },
  },
  {
    line: '4.2',
    promise: 'changing a password asks for the password',
    sent: 'a new password with a session alone',
    run: async (target) => {
      const owner = await newPerson(target);
      const { token } = JSON.parse((await signInFrom(target, '198.51.100.40', owner)).text) as { token: string };
      const answer = await target.sendJson(`/api/users/${owner.id}`, { password: 'some other words here' }, { method: 'PATCH', token });
      return { ok: answer.status === 403, seen: toldBy(answer) };
    },
  },
  {
    line: '4.2',
    promise: 'keys are generated, and making one asks for the password',
    sent: 'a key of one’s own choice; a key without the password',
    run: async (target) => {
      const reader = await newPerson(target, 'reader');
      const apiKey = '11111111-1111-4111-8111-111111111111';
      const body = { enableAPIKey: true, apiKey, currentPassword: target.admin.password };
      const chosen = await target.sendJson(`/api/users/${reader.id}`, body, { method: 'PATCH' });
      const bare = await target.sendJson(`/api/users/${reader.id}/api-key`, {});
      return { ok: chosen.status === 400 && bare.status === 403, seen: `${toldBy(chosen)}; ${String(bare.status)}` };
    },
  },
];

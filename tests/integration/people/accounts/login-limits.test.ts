import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { peopleUnlock } from '@/operations/commands/people-unlock.ts';
import { readEnvironment } from '@/operations/environment.ts';
import { countFailure } from '@/people/accounts/sign-in/attempts.ts';
import { originOf } from '@/people/requests/origin-of.ts';
import { describeOnBothDatabases } from '../../../support/databases.ts';
import type { House, Person } from '../../../support/house.ts';

interface From {
  readonly address?: string;
  readonly cookie?: string;
}

const signIn = (house: House, email: string, password: string, { address, cookie }: From = {}) =>
  house.rest('/users/login', {
    body: { email, password },
    headers: { ...(address === undefined ? {} : { 'x-forwarded-for': address }), ...(cookie === undefined ? {} : { cookie }) },
  });

const failures = async (house: House, email: string, from: readonly string[]) => {
  const statuses: number[] = [];
  for (const address of from) statuses.push((await signIn(house, email, 'not-this-one', { address })).status);
  return statuses;
};

/** Failures that were counted before, without the work of hashing. */
const failed = async (house: House, email: string, from: readonly string[]) => {
  for (const address of from) {
    const attempt = { email, origin: originOf(address), browser: undefined };
    await countFailure({ payload: house.payload, attempt, now: new Date() });
  }
};

const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);

/** The cookie by which a browser is known to an account, as the browser would send it back. */
const knownCookie = (response: Response) => response.headers.getSetCookie().find((cookie) => cookie.startsWith('payload-known-')) ?? '';

describeOnBothDatabases('failed logins', (house) => {
  let person: Person;
  beforeAll(async () => {
    person = await house.person('editor');
  });

  it('are answered 429 with Retry-After from the sixth on, at once and alike for known and unknown addresses', async () => {
    const address = '203.0.113.1';
    for (const email of [person.email, `nobody-${house.database}@example.org`]) {
      expect(await failures(house, email, times(5, address))).toEqual(times(5, 401));
      const refused = await signIn(house, email, 'not-this-one', { address });
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toMatch(/^(?:[1-9]|1[0-5])$/);
      const { errors } = (await refused.json()) as { errors: { message: string }[] };
      expect(errors[0]?.message).toMatch(/^Too many failed attempts\. Try again in \d+ seconds\.$/);
    }
  });

  it('of a stranger elsewhere never stop the owner, and not even the right password gets the stranger in meanwhile', async () => {
    await failed(house, person.email, times(10, '203.0.113.2'));
    expect((await signIn(house, person.email, person.password, { address: '203.0.113.2' })).status).toBe(429);
    expect((await signIn(house, person.email, person.password, { address: '198.51.100.7' })).status).toBe(200);
    expect((await signIn(house, person.email, person.password)).status).toBe(200);
  });

  it('from one IPv6 network are one origin, and its neighbour is another', async () => {
    const { email } = await house.person('editor');
    const network = ['::1', '::2', ':a:b:c:d', '::ffff', '::5'].map((rest) => `2001:db8:7:7${rest}`);
    await failed(house, email, network);
    expect(await failures(house, email, ['2001:db8:7:7:9:9:9:9', '2001:db8:7:8::1'])).toEqual([429, 401]);
  });

  it('do not stop a browser that has signed in before, which is counted by itself', async () => {
    const { email, password } = await house.person('editor');
    const address = '203.0.113.20';
    const first = await signIn(house, email, password, { address });
    const cookie = knownCookie(first);
    expect(cookie).toMatch(/^payload-known-[\w-]+=[\w-]+\.\d+\.[\w-]+; Path=\/api\/users; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
    const [pair = ''] = cookie.split(';');
    await failed(house, email, times(10, address));
    expect(await failures(house, email, [address])).toEqual([429]);
    expect((await signIn(house, email, password, { address, cookie: pair })).status).toBe(200);
    // One that was made up, or belongs to another account, opens nothing.
    const other = await house.person('editor');
    const forged = pair.replace(/=.*$/, `=${randomUUID()}.${Date.now()}.x`);
    expect((await signIn(house, email, password, { address: '203.0.113.21', cookie: forged })).status).toBe(200);
    await failed(house, other.email, times(10, address));
    expect((await signIn(house, other.email, other.password, { address, cookie: pair })).status).toBe(429);
    // And the browser itself has five slips and no more.
    for (let slip = 0; slip < 5; slip++) expect((await signIn(house, email, 'wrong', { address, cookie: pair })).status).toBe(401);
    expect((await signIn(house, email, password, { address, cookie: pair })).status).toBe(429);
  });

  it('from many origins slow an account down, though not where it has signed in before', async () => {
    const { email, password } = await house.person('editor');
    const home = '198.51.100.30';
    expect((await signIn(house, email, password, { address: home })).status).toBe(200);
    const many = [1, 2, 3, 4, 5].flatMap((host) => times(5, `192.0.2.${host}`));
    await failed(house, email, many);
    expect((await signIn(house, email, password, { address: '192.0.2.99' })).status).toBe(429);
    expect((await signIn(house, email, password, { address: home })).status).toBe(200);
  });

  it('are forgotten by the operator’s command, for the account it names', async () => {
    const other = await house.person('editor');
    const address = '203.0.113.40';
    for (const { email } of [person, other]) await failed(house, email, times(10, address));
    const said: string[] = [];
    const run = peopleUnlock.prepare({ positionals: [person.email.toUpperCase()], values: {} });
    await run({ payload: house.payload, environment: readEnvironment({}), say: (line) => said.push(line) });
    expect(said).toEqual([`${person.email.toUpperCase()} can sign in at once from everywhere.`]);
    expect((await signIn(house, person.email, person.password, { address })).status).toBe(200);
    expect((await signIn(house, other.email, other.password, { address })).status).toBe(429);
  });

  it('are seen by every server at once, count through no second door, and tell nobody whom they concern', async () => {
    const { email, password } = await house.person('editor');
    const address = '203.0.113.50';
    const other = await house.another();
    await failed(house, email, times(10, address));
    expect((await signIn(other, email, password, { address })).status).toBe(429);
    const { errors } = await house.graphql(`mutation { loginUser(email: "${email}", password: "${password}") { token } }`);
    expect(errors[0]?.message).toMatch(/Cannot query field "loginUser"/);
    const administrator = await house.person('administrator');
    expect((await house.rest('/login-attempts', { as: administrator })).status).toBe(403);
    const { docs } = await house.payload.find({ collection: 'login-attempts', limit: 0 });
    expect(JSON.stringify(docs)).not.toMatch(/203\.0\.113|example\.org/);
  });

  it('at the same moment are not told the same: of twenty guesses at once five are looked at', async () => {
    const { email } = await house.person('editor');
    const guesses = Array.from({ length: 20 }, () => signIn(house, email, 'not-this-one', { address: '203.0.113.60' }));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status).sort();
    expect(statuses).toEqual([...times(5, 401), ...times(15, 429)]);
  });

  it('that have run out are removed', async () => {
    await house.payload.db.create({
      collection: 'login-attempts',
      data: { key: 'old', failures: 9, known: false, expiresAt: new Date(Date.now() - 1000).toISOString() },
    });
    await failures(house, 'somebody@example.org', ['203.0.113.70']);
    const { totalDocs } = await house.payload.count({ collection: 'login-attempts', where: { key: { equals: 'old' } } });
    expect(totalDocs).toBe(0);
  });
});

describeOnBothDatabases('a class of thirty behind one address', (house) => {
  it('signs in at once, every third after two slips', async () => {
    const address = '203.0.113.200';
    const one = await house.person('translator', ['nl']);
    const stored = await house.payload.db.findOne<{ id: string; hash: string; salt: string }>({
      collection: 'users',
      where: { id: { equals: one.user.id } },
    });
    const people = Array.from({ length: 30 }, (_, number) => `pupil-${number}-${house.database}@example.org`);
    for (const email of people) {
      await house.payload.db.create({
        collection: 'users',
        data: { email, name: email, role: 'translator', languages: ['nl'], hash: stored?.hash, salt: stored?.salt },
      });
    }
    const answers = await Promise.all(
      people.map(async (email, number) => {
        const slips = number % 3 === 0 ? await failures(house, email, times(2, address)) : [];
        return [...slips, (await signIn(house, email, one.password, { address })).status];
      }),
    );
    expect(answers).toEqual(people.map((_, number) => (number % 3 === 0 ? [401, 401, 200] : [200])));
  });
});

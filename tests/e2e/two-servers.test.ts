import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSecantus } from '../support/secantus.ts';
import { call, tokenOf } from './support/admin.ts';
import { type Product, startProduct } from './support/product.ts';

const folder = await mkdtemp(join(tmpdir(), 'cop-cms-two-'));
const mongodb = await startSecantus(join(folder, 'mongodb'));
if ('missing' in mongodb.found) {
  console.warn(`\n!! Two servers on MongoDB: skipped. ${mongodb.found.missing}\n`);
  if (process.env['CI']) throw new Error(mongodb.found.missing);
}
const mongodbUri = 'missing' in mongodb.found ? undefined : `${mongodb.found.address}/two_servers?${mongodb.found.query}`;

afterAll(async () => {
  await mongodb.stop();
  await rm(folder, { recursive: true, force: true });
});

const databases = [
  { name: 'SQLite', environment: {} },
  { name: 'MongoDB', environment: { DATABASE_URI: mongodbUri ?? '', MONGODB_JOIN_AGGREGATIONS: 'off' } },
];

describe.each(databases)('two servers on one $name', ({ name, environment }) => {
  const isMissing = name === 'MongoDB' && mongodbUri === undefined;
  let first: Product;
  let second: Product;
  const toStop: (() => Promise<void>)[] = [];
  let token = '';

  beforeAll(async () => {
    if (isMissing) return;
    first = await startProduct({ environment: { ...environment, STARTER_CONTENT: 'no' } });
    toStop.push(() => first.stop());
    second = await first.another();
    toStop.push(() => second.stop());
    token = await tokenOf(first, first.admin);
  }, 900_000);

  afterAll(async () => {
    for (const stop of toStop.reverse()) await stop();
  });

  async function publish(product: Product, title: string): Promise<string> {
    const body = { title, number: 1, _status: 'published' };
    const answer = await call(product, token, '/chapters?locale=en', { method: 'POST', body });
    const { doc } = (await answer.json()) as { doc: { id: string; slug: string } };
    expect(answer.status).toBe(201);
    return doc.slug;
  }

  async function shows(product: Product, path: string, words: string): Promise<boolean> {
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline) {
      const answer = await fetch(product.url + path);
      if (answer.status === 200 && (await answer.text()).includes(words)) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  }

  it.skipIf(isMissing)('both show what either publishes', async () => {
    const slug = await publish(first, 'Published by the first');
    expect(await shows(first, `/en/manual/${slug}`, 'Published by the first')).toBe(true);
    expect(await shows(second, `/en/manual/${slug}`, 'Published by the first')).toBe(true);
    const other = await publish(second, 'Published by the second');
    expect(await shows(first, '/en/manual', 'Published by the second')).toBe(true);
    expect(await shows(second, `/en/manual/${other}`, 'Published by the second')).toBe(true);
  });

  it.skipIf(isMissing)('a server that was away shows, when it is back, what was published meanwhile', async () => {
    await second.stop();
    const slug = await publish(first, 'Published meanwhile');
    second = await first.another();
    expect(await shows(second, `/en/manual/${slug}`, 'Published meanwhile')).toBe(true);
    const health = await fetch(`${second.url}/api/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ status: 'ok', migrations: { pending: [] } });
  });
});

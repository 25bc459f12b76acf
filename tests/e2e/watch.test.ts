import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { family, isAlive, type Member } from '../storm/family.ts';
import { type Role, roleIn } from '../storm/role-in.ts';
import { until } from '../storm/until.ts';
import { freePort } from '../support/secantus.ts';
import { call, tokenOf } from './support/admin.ts';
import { startOwnFront } from './support/own-front.ts';
import { type Product, startProduct } from './support/product.ts';

const patience = 60_000;
const dataDir = await mkdtemp(join(tmpdir(), 'cop-cms-watch-'));
const backPort = String(await freePort());
let product: Product | undefined;
let token = '';

const start = async () => {
  product = await startProduct({ dataDir, environment: { STARTER_CONTENT: 'no', BACK_PORT: backPort } });
  token = await tokenOf(product, product.admin);
};

const open = (): Product => {
  if (product === undefined) throw new Error('The product did not start.');
  return product;
};

afterAll(async () => {
  if (product !== undefined) await product.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function publish(title: string): Promise<string> {
  const answer = await call(open(), token, '/chapters?locale=en', { method: 'POST', body: { title, number: 1, _status: 'published' } });
  expect(answer.status).toBe(201);
  const { doc } = (await answer.json()) as { doc: { slug: string } };
  return doc.slug;
}

/** Milliseconds do not matter here, only that it comes. */
function comes(url: string, words: string): Promise<true | undefined> {
  return until(async () => {
    const answer = await fetch(url);
    return answer.status === 200 && (await answer.text()).includes(words) ? true : undefined;
  }, patience);
}

async function member(role: Role): Promise<Member> {
  const found = roleIn(await family(open().pid), role);
  if (found === undefined) throw new Error(`There is no ${role}.`);
  return found;
}

async function kill(role: 'front' | 'back'): Promise<void> {
  process.kill((await member(role)).pid, 'SIGKILL');
  expect(await says(`✗ the ${role} ended (SIGKILL); starting it again in 0.5 s`)).toBe(true);
}

function says(words: string): Promise<true | undefined> {
  return until(() => Promise.resolve(open().said().includes(words) ? true : undefined), patience);
}

function isWell(): Promise<true | undefined> {
  return until(async () => ((await fetch(`${open().url}/api/health`)).status === 200 ? true : undefined), patience);
}

const areGone = (members: readonly Member[]) =>
  until(async () => ((await Promise.all(members.map(isAlive))).includes(true) ? undefined : true), patience);

describe('npm start watches front and back', () => {
  beforeAll(start, 900_000);

  it('a front of its own before the same back shows what is published through the first', async () => {
    const front = await startOwnFront(open(), `http://127.0.0.1:${backPort}`);
    try {
      const slug = await publish('Published through the first front');
      expect(await comes(`${front.url}/en/manual/${slug}`, 'Published through the first front')).toBe(true);
      expect(await comes(`${front.url}/api/v1/en/chapters/${slug}`, 'Published through the first front')).toBe(true);
    } finally {
      await front.stop();
    }
  });

  it('readers go on with kept pages and the API while the back is away; another page is a 503 in its language', async () => {
    const slug = await publish('Kept while the back is away');
    const kept = `${open().url}/en/manual/${slug}`;
    // A page that was made before its front has heard of the change is made once more.
    expect(await comes(`${open().url}/api/v1/en/chapters/${slug}`, 'Kept while the back is away')).toBe(true);
    expect(await comes(kept, 'Kept while the back is away')).toBe(true);
    await kill('back');
    const [page, api, other, save] = await Promise.all([
      fetch(kept),
      fetch(`${open().url}/api/v1/en/chapters/${slug}`),
      fetch(`${open().url}/sk/manual`),
      call(open(), token, '/chapters?locale=sk', { method: 'POST', body: { title: 'Nie teraz' } }),
    ]);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Kept while the back is away');
    expect(api.status).toBe(200);
    expect(await api.text()).toContain('Kept while the back is away');
    expect(other.status).toBe(503);
    expect(other.headers.get('retry-after')).toBe('5');
    expect(other.headers.get('cache-control')).toBe('no-store');
    const words = await other.text();
    expect(words).toContain('<html lang="sk">');
    expect(words).toContain('Táto stránka ešte nie je pripravená');
    expect(save.status).toBe(503);
    expect(save.headers.get('retry-after')).toBe('5');
    expect(await says('✓ the back is back')).toBe(true);
    expect(await isWell()).toBe(true);
    expect(await comes(`${open().url}/sk/manual`, '<html lang="sk"')).toBe(true);
  });

  it('a killed front is started again at the same address, and shows what was published', async () => {
    const slug = await publish('Published before the front ended');
    await kill('front');
    expect(await says('✓ the front is back')).toBe(true);
    expect(await isWell()).toBe(true);
    expect(await comes(`${open().url}/en/manual/${slug}`, 'Published before the front ended')).toBe(true);
  });

  it('SIGTERM while 25 people save: each is answered with success, and all ends with code 0', async () => {
    const members = await family(open().pid);
    const saves = Array.from({ length: 25 }, (_, index) =>
      call(open(), token, '/chapters?locale=en', { method: 'POST', body: { title: `Saved at the end ${String(index)}`, number: index } }),
    );
    // When the first is answered, the others have been heard.
    await Promise.race(saves);
    process.kill(open().pid, 'SIGTERM');
    const answers = await Promise.all(saves.map((save) => save.then(({ status }) => status, String)));
    expect(answers).toEqual(saves.map(() => 201));
    expect(await open().ended()).toBe(0);
    expect(await areGone(members)).toBe(true);
  });
});

describe('the process that watches is killed', () => {
  beforeAll(start, 900_000);

  it('leaves neither front nor back running', async () => {
    const members = [await member('front'), await member('back')];
    process.kill((await member('supervisor')).pid, 'SIGKILL');
    expect(await open().ended()).toBe(1);
    expect(await areGone(members)).toBe(true);
  });
});

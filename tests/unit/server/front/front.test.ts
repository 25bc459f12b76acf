import { afterEach, describe, expect, it } from 'vitest';
import { answerPage, frontTestToken, rawCall, sessionCookie, startTestFront, type TestFront } from '../../../support/front.ts';

let running: TestFront | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});
const start = async (input: Parameters<typeof startTestFront>[0]): Promise<TestFront> => (running = await startTestFront(input));

/** Reads a body to its end and says how long it was. */
const counting: Parameters<typeof startTestFront>[0] = {
  back: (request, response) => {
    if (request.headers['x-front-asks'] === 'session') {
      response.writeHead(request.headers.cookie === sessionCookie() ? 204 : 401).end();
      return;
    }
    let bytes = 0;
    request.on('data', (chunk: Buffer) => (bytes += chunk.length));
    request.on('end', () => response.end(JSON.stringify({ bytes, headers: request.headers })));
  },
};
const json = { 'content-type': 'application/json' };

describe('bodies at the front', () => {
  it('are refused by their length before the back hears of them, and by counting where they say none', async () => {
    const front = await start(counting);
    const long = Buffer.alloc(17_000, 'a');
    const announced = await rawCall(front, '/api/users/login', {
      method: 'POST',
      headers: { ...json, 'content-length': '200000000' },
      body: [long],
    });
    expect(announced.status).toBe(413);
    expect(announced.text).toContain('larger than 16 KB');
    expect(front.asked).toEqual([]);
    const chunked = await rawCall(front, '/api/users/login', {
      method: 'POST',
      headers: { ...json, 'transfer-encoding': 'chunked' },
      body: [long, long],
    });
    expect(chunked.status).toBe(413);
    const fitting = await rawCall(front, '/api/users/login', { method: 'POST', headers: json, body: ['{"email":"a"}'] });
    expect([fitting.status, (JSON.parse(fitting.text) as { bytes: number }).bytes]).toEqual([200, 13]);
  });

  it('may be larger only for somebody whom the back knows, never for a made-up session', async () => {
    const front = await start(counting);
    const body = [Buffer.alloc(200_000, ' ')];
    const send = (cookie: string) =>
      rawCall(front, '/api/chapters/1', { method: 'PATCH', headers: { ...json, cookie, 'content-length': '200000' }, body });
    expect((await send(sessionCookie('a guess'))).status).toBe(413);
    const known = await send(sessionCookie());
    expect([known.status, (JSON.parse(known.text) as { bytes: number }).bytes]).toEqual([200, 200_000]);
  });

  it('that nest deeper than any document are refused in the person’s language', async () => {
    const front = await start(counting);
    const deep = `${'['.repeat(101)}${']'.repeat(101)}`;
    const send = (body: string) =>
      rawCall(front, '/api/chapters', { method: 'POST', headers: { ...json, 'accept-language': 'sk' }, body: [body] });
    const refused = await send(deep);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('má viac ako 100 úrovní');
    // Brackets in strings are words.
    expect((await send(JSON.stringify({ title: `"${deep}\\` }))).status).toBe(200);
  });

  it('have no place in a request that reads', async () => {
    const front = await start(counting);
    for (const path of ['/en', '/api/chapters', '/api/v1', '/admin']) {
      expect((await rawCall(front, path, { headers: { 'content-length': '5' }, body: ['12345'] })).status).toBe(400);
    }
    expect(front.asked).toEqual([]);
  });
});

describe('a page that the back made', () => {
  it('is kept only where the front can follow to what it was made from', async () => {
    const at: Readonly<Record<string, string>> = { '/en/here': '0', '/en/ahead': '7.abcdefghijklmnop' };
    const front = await start({
      back: ({ url = '' }, response) => {
        const position = at[url];
        const said = position === undefined ? {} : { 'x-page-position': position };
        response.writeHead(200, { 'content-type': 'text/html', 'x-page-tags': '', ...said }).end('x'.repeat(700));
      },
    });
    for (const path of ['/en/here', '/en/ahead', '/en/moved', '/en/here', '/en/ahead', '/en/moved'])
      expect((await rawCall(front, path)).status).toBe(200);
    expect(front.asked).toEqual(['/en/here', '/en/ahead', '/en/moved', '/en/ahead', '/en/moved'].map((path) => `GET ${path}`));
  });
});

describe('what a stranger claims', () => {
  it('of forwarded addresses or of being a front does not pass', async () => {
    const front = await start(counting);
    const headers = {
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-host': 'evil.example',
      'x-front-token': 'mine',
      'x-make-page': '0',
      'x-front-asks': 'session',
      host: 'school.example',
    };
    const { text } = await rawCall(front, '/api/chapters', { method: 'POST', headers, body: ['{}'] });
    const seen = (JSON.parse(text) as { headers: Record<string, string> }).headers;
    expect(seen['x-forwarded-for']).toMatch(/127\.0\.0\.1$/);
    expect(seen['x-forwarded-host']).toBe('school.example');
    expect(seen['x-front-token']).toBe(frontTestToken);
    expect(seen['x-make-page']).toBeUndefined();
    expect(seen['x-front-asks']).toBeUndefined();
  });

  it('counts where a proxy that is trusted vouches for it', async () => {
    const front = await start({ ...counting, trustProxy: { kind: 'hops', hops: 1 } });
    const headers = {
      'x-forwarded-for': '10.9.9.9, 203.0.113.5',
      'x-forwarded-host': 'school.example',
      'x-forwarded-proto': 'https',
      host: 'inside:3000',
    };
    const { text } = await rawCall(front, '/api/chapters', { method: 'POST', headers, body: ['{}'] });
    const seen = (JSON.parse(text) as { headers: Record<string, string> }).headers;
    expect(seen).toMatchObject({
      'x-forwarded-for': '203.0.113.5',
      'x-forwarded-host': 'school.example',
      'x-forwarded-proto': 'https',
      host: 'inside:3000',
    });
  });

  it('by a Host header or by parameters makes no second page and no second answer', async () => {
    const front = await start({ back: (request, response) => answerPage(response, `made for ${request.headers.host ?? ''}`) });
    for (const host of ['evil.example', 'a.example', `127.0.0.1:${String(front.port)}`]) {
      const { text } = await rawCall(front, `/en/manual?made-up=${host}`, { headers: { host } });
      expect(text).toBe(`made for 127.0.0.1:${String(front.port)}`);
    }
    await rawCall(front, '/en/%6danual');
    expect(front.asked).toEqual(['GET /en/manual']);
    for (let number = 0; number < 50; number++) await rawCall(front, `/api/v1?made-up=${String(number)}`);
    expect(front.pages.size.pages).toBe(1);
  });

  it('by made-up addresses pushes no page out of the cache', async () => {
    const front = await start({
      back: (request, response) => {
        if (request.url === '/en/manual') answerPage(response, 'the manual');
        else response.writeHead(404, { 'content-type': 'text/html', 'x-page-tags': '', 'x-page-position': '0' }).end('x'.repeat(20_000));
      },
    });
    await rawCall(front, '/en/manual');
    for (let number = 0; number < 200; number++) await rawCall(front, `/en/manual/made-up-${String(number)}`);
    expect(front.pages.get('/en/manual')?.status).toBe(200);
    expect(front.asked.filter((line) => line === 'GET /en/manual')).toHaveLength(1);
  });

  it.each([
    ['TRACE', '/en', 405],
    ['PURGE', '/en', 405],
    ['POST', '/en', 405],
    ['DELETE', '/api/v1', 405],
    ['GET', '/admin/%ff', 400],
    ['GET', '/api/tools/%ff', 400],
    ['GET', 'http://elsewhere.example/en', 400],
    ['GET', '/assets/%2e%2e/%2e%2e/package.json', 404],
    ['GET', '/assets/..%2f..%2fpackage.json', 404],
    ['GET', '/_next/static/..%5c..%5cpackage.json', 404],
  ])('as %s %s is answered %i', async (method, path, status) => {
    const front = await start(counting);
    expect((await rawCall(front, path, { method })).status).toBe(status);
    expect(front.asked).toEqual([]);
  });
});

describe('while the back is away', () => {
  it('kept pages and the delivery API go on, and others are answered 503 in the reader’s language, to be asked again', async () => {
    const front = await start({ back: (_, response) => answerPage(response, 'kept') });
    await rawCall(front, '/de/handbuch');
    front.useBack(false);
    expect((await rawCall(front, '/de/handbuch')).text).toBe('kept');
    expect((await rawCall(front, '/api/v1')).status).toBe(200);
    const missing = await rawCall(front, '/de/wissensbasis');
    expect([missing.status, missing.headers['retry-after']]).toEqual([503, '5']);
    expect(missing.text).toContain('Diese Seite ist gerade nicht bereit');
    const save = await rawCall(front, '/api/chapters', { method: 'POST', headers: { ...json, 'accept-language': 'pt' }, body: ['{}'] });
    expect([save.status, save.headers['retry-after']]).toEqual([503, '5']);
    expect(save.text).toContain('Isto não foi guardado.');
    front.useBack(true);
    expect((await rawCall(front, '/de/wissensbasis')).status).toBe(200);
  });
});

describe('strangers in line for the back', () => {
  it('who hang up while they wait keep nobody’s place, and the back is not asked for them', async () => {
    const held: (() => void)[] = [];
    let hold = true;
    const front = await start({ back: (_, response) => (hold ? held.push(() => response.end('held')) : response.end('free')) });
    const first = Array.from({ length: 12 }, () => rawCall(front, '/api/tools'));
    await expect.poll(() => held.length).toBe(12);
    const leaving = Array.from({ length: 12 }, () => new AbortController());
    const gone = leaving.map(({ signal }) => fetch(`${front.url}/api/tools`, { signal }).catch(() => 'gone'));
    // Asked for later on the same server, and answered without the back: the twelve have arrived.
    await rawCall(front, '/api/v1');
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const one of leaving) one.abort();
    expect(await Promise.all(gone)).toEqual(Array(12).fill('gone'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    hold = false;
    for (const release of held) release();
    expect((await Promise.all(first)).map(({ text }) => text)).toEqual(Array(12).fill('held'));
    expect((await rawCall(front, '/api/tools')).text).toBe('free');
    expect(front.asked).toHaveLength(13);
  });
});

describe('a page made by the back', () => {
  it('is kept with what it was made from, and made again when that changes', async () => {
    let times = 0;
    const front = await start({ back: (_, response) => answerPage(response, `made ${String(++times)}`, ['chapters/1', 'list:terms']) });
    expect((await rawCall(front, '/sk')).text).toBe('made 1');
    front.pages.invalidate(['chapters/2']);
    expect((await rawCall(front, '/sk')).text).toBe('made 1');
    front.pages.invalidate(['list:terms']);
    expect((await rawCall(front, '/sk')).text).toBe('made 2');
  });

  it('is never a kept one for somebody who is signed in', async () => {
    const front = await start({ back: (request, response) => answerPage(response, request.headers.cookie ?? 'nobody') });
    expect((await rawCall(front, '/sk')).text).toBe('nobody');
    const cookie = sessionCookie();
    expect((await rawCall(front, '/sk', { headers: { cookie } })).text).toBe(cookie);
    // A made-up one costs no more than a page.
    expect((await rawCall(front, '/sk', { headers: { cookie: 'payload-token=made.up.session' } })).text).toBe('nobody');
    expect(front.asked).toHaveLength(2);
    expect((await rawCall(front, '/sk')).text).toBe('nobody');
  });
});

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { deeplTranslator } from '@/translation/machine/deepl-translator.ts';
import { libreTranslator } from '@/translation/machine/libre-translator.ts';
import type { MachineProblem } from '@/translation/machine/machine-translator.ts';

interface Asked {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const closing: (() => void)[] = [];

/** A server on loopback that gives one answer after the other, the last one again and again, and keeps what it was asked. */
async function fakeServer(...answers: readonly Answer[]): Promise<{ readonly url: string; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push({ url: request.url, authorization: request.headers.authorization, body: Buffer.concat(chunks).toString() });
    const { status = 200, headers = {}, body } = answers[asked.length - 1] ?? answers.at(-1) ?? { body: {} };
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked };
}

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const request = { texts: ['One <x id="1">two</x>', 'Three'], from: 'en', to: 'pt' } as const;
const failed = (problem: MachineProblem) => ({ problem, message: `The machine translated nothing (${problem}).` });

describe('DeepL, through its own client', () => {
  const answer = {
    body: {
      translations: [{ text: 'Um <x id="1">dois</x>' }, { text: 'Três' }].map((one) => ({
        ...one,
        detected_source_language: 'EN',
        billed_characters: 3,
      })),
    },
  };

  it('gives texts back in their order, in European Portuguese, with tags and terms protected', async () => {
    const { url, asked } = await fakeServer(answer);
    expect(await deeplTranslator({ key: 'k', url }).translate(request)).toEqual(['Um <x id="1">dois</x>', 'Três']);
    const form = new URLSearchParams(asked[0]?.body);
    expect([asked[0]?.url, asked[0]?.authorization, form.getAll('text')]).toEqual([
      '/v2/translate',
      'DeepL-Auth-Key k',
      [...request.texts],
    ]);
    expect(Object.fromEntries(form)).toMatchObject({ source_lang: 'en', target_lang: 'pt-PT', tag_handling: 'xml', ignore_tags: 't' });
  });

  it('tries again where DeepL has too much to do', async () => {
    const { url, asked } = await fakeServer({ status: 429, body: {} }, answer);
    expect(await deeplTranslator({ key: 'k', url }).translate(request)).toHaveLength(2);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['key', 403, {}],
    ['quota', 456, {}],
    ['language', 400, { message: "Value for 'target_lang' not supported." }],
    ['answer', 400, { message: 'Bad' }],
  ] as const)('says what is the matter: %s', async (problem, status, body) => {
    const { url } = await fakeServer({ status, body });
    await expect(deeplTranslator({ key: 'k', url }).translate(request)).rejects.toMatchObject(failed(problem));
  });

  it('says that it cannot be reached, and nothing of the key or the texts', async () => {
    const error: unknown = await deeplTranslator({ key: 'very-secret', url: 'http://127.0.0.1:1' })
      .translate(request)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(failed('unreachable'));
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/very-secret|Three/);
  });
});

describe('a server that speaks as LibreTranslate', () => {
  const answer = { body: { translatedText: ['Um <x id="1">dois</x>', 'Três'] } };

  it('gives texts back in their order, as HTML', async () => {
    const { url, asked } = await fakeServer(answer);
    expect(await libreTranslator({ url: `${url}/`, key: 'k' }).translate(request)).toEqual(answer.body.translatedText);
    expect(asked[0]?.url).toBe('/translate');
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ q: request.texts, source: 'en', target: 'pt', format: 'html', api_key: 'k' });
  });

  it('sends no key where none is configured', async () => {
    const { url, asked } = await fakeServer(answer);
    await libreTranslator({ url }).translate(request);
    expect(JSON.parse(asked[0]?.body ?? '')).not.toHaveProperty('api_key');
  });

  it.each([429, 503])('tries again after %i, when it is told to', async (status) => {
    const { url, asked } = await fakeServer({ status, headers: { 'retry-after': '0' }, body: {} }, answer);
    expect(await libreTranslator({ url }).translate(request)).toHaveLength(2);
    expect(asked).toHaveLength(2);
  });

  it('gives up after three times', async () => {
    const { url, asked } = await fakeServer({ status: 503, headers: { 'retry-after': '0' }, body: {} });
    await expect(libreTranslator({ url }).translate(request)).rejects.toMatchObject(failed('busy'));
    expect(asked).toHaveLength(3);
  });

  it.each([
    ['key', { status: 403, body: { error: 'Invalid API key' } }],
    ['language', { status: 400, body: { error: 'pt is not supported' } }],
    ['answer', { status: 500, body: { error: 'Cannot translate text' } }],
    ['answer', { body: { translatedText: 'one text' } }],
    ['unreachable', { status: 302, headers: { location: 'http://127.0.0.1:1/' }, body: {} }],
  ] as const)('says what is the matter: %s', async (problem, refused) => {
    const { url } = await fakeServer(refused);
    await expect(libreTranslator({ url }).translate(request)).rejects.toMatchObject(failed(problem));
  });
});

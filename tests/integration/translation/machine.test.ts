import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeskDocument, MachineChanged } from '@/workbench/desk/desk-contract.ts';
import { libreTranslator } from '@/translation/machine/libre-translator.ts';
import { withMachine } from '@/translation/machine/machine-of.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

/** What the server, which speaks as LibreTranslate does, makes of a text; each test says. */
let translated: (text: string) => string = (text) => text;
const server = createServer((request, response) => {
  void (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { q } = JSON.parse(Buffer.concat(chunks).toString()) as { q: string[] };
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ translatedText: q.map((text) => translated(text)) }));
  })();
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
afterAll(() => server.close());

const withLibre = (config: Config) => withMachine(config, libreTranslator({ url }));
const line = (text: string, format = 0) => ({ type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' });
const body = {
  root: {
    type: 'root',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: 'ltr' as const,
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        textFormat: 0,
        children: [line('We meet '), line('often', 1)],
      },
    ],
  },
};

describeOnBothDatabases(
  'a machine that drafts',
  (house) => {
    let translator: Person;
    let reviewer: Person;
    let id = '';

    beforeAll(async () => {
      translator = await house.person('translator', ['nl']);
      reviewer = await house.person('reviewer', ['nl']);
      const sections = [{ heading: 'Why', blocks: [{ blockType: 'prose', body }] }];
      const data = { title: 'Learning', number: 1, sections, _status: 'published' } as never;
      id = (await house.payload.create({ collection: 'chapters', locale: 'en', data })).id;
    });

    const desk = async (path = '', as = translator, sent?: unknown) => {
      const response = await house.rest(`/desk/chapters/${id}/nl${path}`, { as, ...(sent === undefined ? {} : { body: sent }) });
      return { status: response.status, body: (await response.json()) as unknown };
    };
    const opened = async (as?: Person) => (await desk('', as)).body as DeskDocument;

    it('is named to the translator, and leaves what came back without its tags, saying so', async () => {
      expect((await opened()).machine).toBe('LibreTranslate');
      translated = (text) => (text.includes('<') ? 'zonder merk' : `${text} (nl)`);
      const { status, body: answer } = await desk('/machine', translator, {});
      const { passages, refused, left } = answer as MachineChanged;
      expect([status, refused, left]).toEqual([200, 1, 0]);
      expect(passages.map(({ source, target, state, origin }) => [source, target, state, origin])).toEqual([
        ['Learning', 'Learning (nl)', 'draft', 'machine'],
        ['Why', 'Why (nl)', 'draft', 'machine'],
      ]);
      expect((await opened()).totals.passages).toMatchObject({ missing: 1, draft: 2 });
    });

    it('fills the rest when it is asked again, publishes nothing, and readers are told where a reviewer did', async () => {
      translated = (text) => text.replace('We meet', 'We zien elkaar').replace('often', 'vaak');
      const { body: answer } = await desk('/machine', translator, {});
      expect((answer as MachineChanged).passages.map(({ target }) => target)).toEqual(['We zien elkaar <1>vaak</1>']);
      const publication = async () => {
        const { docs } = await house.payload.db.find<{ state: string; record: { title: unknown } | null }>({
          collection: 'publications',
          where: { locale: { equals: 'nl' } },
        });
        return docs.flatMap(({ state, record }) => (state === 'published' ? [record?.title] : []));
      };
      expect(await publication()).toEqual([]);
      expect((await desk('/publish', translator, {})).status).toBe(403);
      expect((await desk('/publish', reviewer, {})).status).toBe(200);
      expect(await publication()).toEqual([{ text: 'Learning (nl)', lang: 'nl', origin: 'machine' }]);
    });
  },
  { plugins: [withLibre] },
);

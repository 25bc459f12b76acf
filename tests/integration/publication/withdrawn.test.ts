import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CollectionSlug } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '@/content/kinds.ts';
import { deliveryApi } from '@/delivery/delivery-api.ts';
import { mediaStorage } from '@/operations/media-storage.ts';
import type { Media } from '@/payload-types.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { publicRoutes } from '@/publication/public-routes.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { sitemap } from '@/site/sitemap/sitemap.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House } from '../../support/house.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'cop-cms-withdrawn-'));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** Stands in every title, and so in every address, and in the name of every picture. */
const secret = 'geheimnis';

const ways = ['unpublished', 'in the trash', 'deleted for ever'] as const;
type Way = (typeof ways)[number];

const written = kinds.filter(({ facts }) => facts.publishes === 'by-status').map(({ slug }) => slug as 'chapters');

interface Published {
  readonly kind: 'chapters';
  readonly way: Way;
  readonly id: string;
  readonly slug: string;
  readonly picture: Media;
}

async function publish(house: House, kind: 'chapters', way: Way): Promise<Published> {
  const { payload } = house;
  const name = `${secret}-${kind}-${way.replaceAll(' ', '-')}`;
  const data = await sharp({ create: { width: 600, height: 300, channels: 3, background: '#00ff00' } })
    .png()
    .toBuffer();
  const picture = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: `Alt ${secret}` } as never,
    file: { data, mimetype: 'image/png', name: `${house.database}-${name}.png`, size: data.length },
  });
  await payload.update({ collection: 'media', id: picture.id, locale: 'nl', data: { alt: `Alt ${secret} nl` } });
  const fields = new Set(payload.collections[kind].config.flattenedFields.map((field) => field.name));
  const figure = { blockType: 'figure', image: picture.id };
  const place: Record<string, unknown> = {
    ...(fields.has('sections') ? { sections: [{ heading: 'Figures', blocks: [figure] }] } : {}),
    ...(fields.has('image') ? { image: picture.id } : {}),
    ...(fields.has('logo') ? { logo: picture.id } : {}),
    ...(fields.has('consent') ? { consent: true } : {}),
    ...(fields.has('number') ? { number: 7 } : {}),
    ...(fields.has('date') ? { date: '2026-01-01T00:00:00.000Z' } : {}),
  };
  const { id } = await payload.create({ collection: kind, locale: 'en', draft: true, data: { title: name, ...place } });
  await payload.update({ collection: kind, id, locale: 'en', data: { _status: 'published' } as never });
  const dutch = await payload.update({ collection: kind, id, locale: 'nl', data: { title: `${name} nl`, _status: 'published' } as never });
  return { kind, way, id, slug: String(dutch.slug), picture };
}

async function withdraw({ payload }: House, { kind, way, id }: Published): Promise<void> {
  const collection: CollectionSlug = kind;
  switch (way) {
    case 'unpublished':
      for (const locale of ['nl', 'en'] as const) await payload.update({ collection, id, locale, data: { _status: 'draft' } as never });
      return;
    case 'in the trash':
      await payload.update({ collection, id, locale: 'en', data: { deletedAt: new Date().toISOString() } });
      return;
    case 'deleted for ever':
      await payload.delete({ collection, id });
  }
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

describeOnBothDatabases(
  'what was withdrawn',
  (house) => {
    const published: Published[] = [];
    let library: DatabaseLibrary;
    let api: ReturnType<typeof deliveryApi>;
    const follow = async () => {
      await catchUp({ store: payloadStore(house.payload), follower: library });
    };

    const rest = async (path: string, init: Parameters<House['rest']>[1] = {}): Promise<Answer> => {
      const answer = await house.rest(path, init);
      return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()).toString('latin1') };
    };
    const delivered = async (path: string): Promise<Answer> => {
      const answer = await api.request(path);
      return { status: answer.status, body: await answer.text() };
    };
    const files = ({ picture }: Published) =>
      [picture.filename, ...Object.values(picture.sizes ?? {}).map((size) => size.filename)].filter((name) => typeof name === 'string');

    /** How each route of the list is asked about a document, in every way that might bring it out. Pages are asked for in tests/e2e. */
    const questions: Record<string, (document: Published) => Promise<Answer>[]> = {
      '/api/{kind}': ({ kind }) => ['en', 'nl', 'all'].map((locale) => rest(`/${kind}?locale=${locale}&depth=2&draft=true&trash=true`)),
      '/api/{kind}/count': ({ kind }) => [rest(`/${kind}/count?locale=all`)],
      '/api/{kind}/{id}': ({ kind, id, picture }) =>
        ['en', 'nl', 'all'].flatMap((locale) => [
          rest(`/${kind}/${id}?locale=${locale}&draft=true&trash=true`),
          rest(`/media/${picture.id}?locale=${locale}`),
        ]),
      '/api/globals/{global}': () => [rest('/globals/navigation?locale=all&depth=3'), rest('/globals/site?locale=all&depth=3')],
      '/api/graphql': ({ kind }) => {
        const name = kind.charAt(0).toUpperCase() + kind.slice(1);
        const names: Record<string, string> = { news: 'allNews' };
        return ['en', 'nl'].map(async (locale) => {
          const { status, data } = await house.graphql(
            `{ ${names[kind] ?? name}(locale: ${locale}, draft: true) { docs { id title slug } } }`,
          );
          expect(data, kind).not.toBeNull();
          return { status, body: JSON.stringify(data) };
        });
      },
      '/api/v1': () => [delivered('/api/v1')],
      '/api/v1/feed': () => [delivered('/api/v1/feed?limit=500')],
      '/api/v1/progress': () => [delivered('/api/v1/progress')],
      '/api/v1/{locale}/{kind}': ({ kind }) =>
        ['en', 'nl', 'sk'].map((locale) => delivered(`/api/v1/${locale}/${kind}?fields=title,slug,content`)),
      '/api/v1/{locale}/{kind}/{slug}': ({ kind, id, slug, picture }) => [
        delivered(`/api/v1/nl/${kind}/${slug}`),
        delivered(`/api/v1/en/${kind}/${id}`),
        delivered(`/api/v1/en/media/${picture.id}`),
      ],
      '/api/v1/all/{kind}/{slug}': ({ kind, id, slug }) => [
        delivered(`/api/v1/all/${kind}/${slug}`),
        delivered(`/api/v1/all/${kind}/${id}`),
      ],
      '/sitemaps/{file}': () =>
        (['en', 'nl'] as const).map((locale) => Promise.resolve({ status: 200, body: sitemap({ library, base: '' }, locale) })),
      '/api/media/file/{filename}': (document) =>
        files(document).flatMap((name) => [
          rest(`/media/file/${name}`),
          rest(`/media/file/${name}`, { method: 'HEAD' }),
          rest(`/media/file/${name}`, { headers: { range: 'bytes=0-9' } }),
        ]),
    };

    beforeAll(async () => {
      for (const [index, kind] of written.entries()) published.push(await publish(house, kind, ways[index % ways.length] ?? 'unpublished'));
      for (const way of ways.slice(1)) published.push(await publish(house, 'chapters', way));
      library = new DatabaseLibrary({ store: payloadStore(house.payload), maxCharacters: 1_000_000 });
      api = deliveryApi({ library, feed: library });
      await follow();
    });

    it('is asked for on every address of the list but the pages', () => {
      const pages = ['/{locale}', '/{locale}/{word}', '/{locale}/{word}/{slug}', '/{locale}/{word}/{slug}/{lang}', '/_next/image'];
      const asked = publicRoutes.filter(({ withdrawn }) => withdrawn !== 'nothing' && withdrawn !== 'refused').map(({ path }) => path);
      expect(Object.keys(questions).sort()).toEqual(asked.filter((path) => !pages.includes(path)).sort());
    });

    it('was to be had before, its pictures too', async () => {
      for (const document of published) {
        expect((await delivered(`/api/v1/nl/${document.kind}/${document.slug}`)).status, document.kind).toBe(200);
        expect((await rest(`/${document.kind}/${document.id}?locale=nl`)).status, document.kind).toBe(200);
      }
      const [chapter] = published;
      for (const answer of chapter === undefined ? [] : (questions['/api/media/file/{filename}']?.(chapter) ?? []))
        expect([200, 206]).toContain((await answer).status);
      expect(sitemap({ library, base: '' }, 'nl')).toContain(secret);
    });

    it('lets a shared cache keep a public file for a minute, and nobody what somebody signed in is given', async () => {
      const [name] = published.map(files)[0] ?? [];
      const open = await house.rest(`/media/file/${String(name)}`);
      expect(open.headers.get('cache-control')).toBe('public, max-age=60');
      await open.body?.cancel();
      const etag = String(open.headers.get('etag'));
      const again = await house.rest(`/media/file/${String(name)}`, { headers: { 'if-none-match': etag } });
      expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'public, max-age=60']);
      const head = await house.rest(`/media/file/${String(name)}`, { method: 'HEAD' });
      expect([head.status, head.headers.get('content-length')]).toEqual([200, open.headers.get('content-length')]);
      const signedIn = await house.rest(`/media/file/${String(name)}`, { as: await house.person('editor') });
      expect([signedIn.status, signedIn.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
      await signedIn.body?.cancel();
    });

    describe('after the withdrawal', () => {
      beforeAll(async () => {
        for (const document of published) await withdraw(house, document);
        await follow();
      });

      it.each(Object.keys(questions))('is not on %s', async (path) => {
        const isGone = publicRoutes.find((route) => route.path === path)?.withdrawn === 'gone';
        for (const document of published) {
          for (const answer of await Promise.all(questions[path]?.(document) ?? [])) {
            const said = `${document.kind} ${document.way}: ${answer.body.slice(0, 300)}`;
            if (isGone) expect([404, 410], said).toContain(answer.status);
            else expect(answer.status, said).toBe(200);
            // An error names the address that was asked for.
            if (!isGone) expect(answer.body.toLowerCase(), said).not.toContain(secret);
          }
        }
      });

      it('leaves a tombstone without title, address and text in the database', async () => {
        const { docs } = await house.payload.db.find({ collection: 'publications', pagination: false });
        expect(docs.length).toBeGreaterThan(published.length * 2);
        expect(JSON.stringify(docs)).not.toContain(secret);
      });

      it('gives a refusal that no cache keeps', async () => {
        for (const document of published.slice(0, 3)) {
          const answer = await house.rest(`/media/file/${String(document.picture.filename)}`);
          expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
        }
      });
    });

    it('has its former addresses again once another language of it is public', async () => {
      const document = published.find(({ way }) => way === 'unpublished');
      if (document === undefined) throw new Error('nothing was unpublished');
      const { kind, id, slug } = document;
      await house.payload.update({ collection: kind, id, locale: 'en', data: { _status: 'published' } });
      await follow();
      expect(library.findBySlug(kind, 'nl', slug)).toEqual({ id, current: false });
      await house.payload.update({ collection: kind, id, locale: 'en', data: { _status: 'draft' } });
      const { docs } = await house.payload.db.find({ collection: 'publications', where: { document: { equals: id } }, pagination: false });
      expect(JSON.stringify(docs)).not.toContain(secret);
    });

    it('a file that was put in the place of another leaves nothing under the former name', async () => {
      const kept = await publish(house, 'chapters', 'unpublished');
      const data = await sharp({ create: { width: 700, height: 300, channels: 3, background: '#ff0000' } })
        .jpeg()
        .toBuffer();
      await house.payload.update({
        collection: 'media',
        id: kept.picture.id,
        locale: 'en',
        data: {},
        file: { data, mimetype: 'image/jpeg', name: `${house.database}-other.jpg`, size: data.length },
      });
      for (const name of files(kept)) expect((await rest(`/media/file/${name}`)).status, name).toBe(404);
      expect((await rest(`/media/file/${house.database}-other.jpg`)).status).toBe(200);
    });
  },
  { plugins: [await mediaStorage({ dataDir, s3: undefined })] },
);

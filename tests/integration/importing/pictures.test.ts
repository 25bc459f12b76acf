import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importFile } from '@/importing/import-file.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { makePng } from '../../unit/importing/support/make-picture.ts';

const picture = (grey: number, alt: string) => `<img src="data:image/png;base64,${makePng(grey).toString('base64')}" alt="${alt}">`;
const page = (title: string, inside: string) => `<h1>${title}</h1><p>Words.</p>${inside}`;

describeOnBothDatabases('pictures of an imported file', (house) => {
  const run = (html: string) =>
    importFile({ payload: house.payload, bytes: new TextEncoder().encode(html), filename: 'a.html', kind: 'page', locale: 'en' });
  const files = () => readdirSync(house.payload.collections.media.config.upload.staticDir ?? '').sort();
  const media = async () => (await house.payload.find({ collection: 'media', depth: 0, locale: 'en', sort: 'createdAt' })).docs;
  const imageOf = async (id: string) => {
    const { sections } = await house.payload.findByID({ collection: 'pages', id, draft: true, depth: 0 });
    const figure = sections?.flatMap(({ blocks }) => blocks ?? []).find(({ blockType }) => blockType === 'figure');
    return figure?.blockType === 'figure' ? { image: figure.image, caption: figure.caption } : undefined;
  };
  let first = '';

  it('become figures with a description to be checked, and the same bytes stay one file in every import', async () => {
    const caption = '<figcaption>Figure 1: A circle</figcaption>';
    const { document } = await run(page('Circles', `<figure>${picture(1, 'People in a circle')}${caption}</figure>`));
    first = document?.id ?? '';
    const again = await run(page('Again', `${picture(1, 'Other words')}${picture(2, '')}`));
    const stored = await media();
    expect(stored.map(({ alt }) => alt ?? '')).toEqual(['[please check] People in a circle', '']);
    expect(await imageOf(first)).toEqual({ image: stored[0]?.id, caption: 'Figure 1: A circle' });
    expect((await imageOf(again.document?.id ?? ''))?.image).toBe(stored[0]?.id);
  });

  it('hold up publishing until somebody has confirmed the description', async () => {
    const publish = () => house.payload.update({ collection: 'pages', id: first, locale: 'en', data: { _status: 'published' } });
    const refusal: unknown = await publish().catch((error: unknown) => error);
    expect(JSON.stringify((refusal as { data?: unknown }).data)).toContain('came with an imported file');
    const [file] = await media();
    await house.payload.update({ collection: 'media', id: file?.id ?? '', locale: 'en', data: { alt: 'People in a circle' } });
    expect((await publish())._status).toBe('published');
  });

  it('are stored all, however many one request brings', async () => {
    const editor = await house.person('editor', ['en']);
    const body = new FormData();
    const html = page('Several', `${picture(11, 'One')}<p>Between.</p>${picture(12, 'Two')}<p>Between.</p>${picture(13, 'Three')}`);
    body.set('file', new File([html], 'several.html', { type: 'text/html' }));
    body.set('kind', 'page');
    body.set('locale', 'en');
    const answer = await house.rest('/import/confirm', { as: editor, body });
    expect([answer.status, await answer.clone().text()]).toEqual([200, expect.stringContaining('Several')]);
    expect((await media()).map(({ alt }) => alt)).toEqual(
      expect.arrayContaining(['One', 'Two', 'Three'].map((alt) => `[please check] ${alt}`)),
    );
  });

  it('are not stored by a look, and a failed import leaves none', async () => {
    const before = [files(), (await media()).length];
    const html = page('Broken', picture(3, 'New'));
    await importFile({
      payload: house.payload,
      bytes: new TextEncoder().encode(html),
      filename: 'a.html',
      kind: 'page',
      locale: 'en',
      dryRun: true,
    });
    expect([files(), (await media()).length]).toEqual(before);
    const { payload } = house;
    const create = (args: { readonly collection: string }) =>
      args.collection === 'pages' ? Promise.reject(new Error('disk full')) : payload.create(args as never);
    const broken = new Proxy(payload, { get: (target, name) => (name === 'create' ? create : (Reflect.get(target, name) as unknown)) });
    const failed = importFile({ payload: broken, bytes: new TextEncoder().encode(html), filename: 'a.html', kind: 'page', locale: 'en' });
    await expect(failed).rejects.toThrow('disk full');
    expect([files(), (await media()).length]).toEqual(before);
  });
});

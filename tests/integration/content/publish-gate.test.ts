import { expect, it } from 'vitest';
import sharp from 'sharp';
import { describeOnBothDatabases } from '../../support/databases.ts';

async function problems(save: Promise<unknown>): Promise<string[]> {
  const error: unknown = await save.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return [];
  const { data } = error as { data?: { errors?: { path: string; message: string }[] } };
  return (data?.errors ?? []).map(({ path, message }) => `${path}: ${message}`);
}

describeOnBothDatabases('a language is not published', (house) => {
  it('while placeholder text stands in it; other languages and drafts may have it', async () => {
    const { payload } = house;
    const chapter = await payload.create({
      collection: 'chapters',
      data: { title: 'Fine', sections: [{ heading: 'Lorem ipsum', blocks: [] }], _status: 'draft' },
      draft: true,
    });
    const publish = (locale: 'en' | 'nl', data: object) =>
      payload.update({ collection: 'chapters', id: chapter.id, locale, data: { ...data, _status: 'published' } });
    expect(await problems(publish('en', {}))).toEqual([
      'sections.0.heading: Placeholder text still stands here: “Lorem ipsum”. Replace it before publishing.',
    ]);
    const row = chapter.sections?.[0]?.id ?? '';
    expect(await problems(publish('nl', { title: 'Goed', sections: [{ id: row, heading: 'Kop', blocks: [] }] }))).toEqual([]);
    expect(
      await problems(payload.update({ collection: 'chapters', id: chapter.id, data: { _status: 'published' }, publishAllLocales: true })),
    ).toHaveLength(1);
    expect(await problems(publish('en', { sections: [{ id: row, heading: 'Heading', blocks: [] }] }))).toEqual([]);
  });

  it('when another language with placeholder text would be published along', async () => {
    const { payload } = house;
    const page = await payload.create({ collection: 'pages', data: { title: 'Fine', place: 'ordinary' }, draft: true });
    await payload.update({ collection: 'pages', id: page.id, locale: 'nl', draft: true, data: { title: 'Lorem ipsum' } });
    const all = payload.update({ collection: 'pages', id: page.id, locale: 'en', data: { _status: 'published' }, publishAllLocales: true });
    expect(await problems(all)).toEqual(['title.nl: Placeholder text still stands here: “Lorem ipsum”. Replace it before publishing.']);
  });

  it('while a picture in it has no alternative text in that language', async () => {
    const { payload } = house;
    const data = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const file = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A white square', sourceLocale: 'en' },
      file: { data, mimetype: 'image/png', name: 'square.png', size: data.length },
    });
    const item = await payload.create({ collection: 'news', locale: 'en', draft: true, data: { title: 'News', image: file.id } });
    expect(await problems(payload.update({ collection: 'news', id: item.id, locale: 'en', data: { _status: 'published' } }))).toEqual([]);
    const dutch = () => payload.update({ collection: 'news', id: item.id, locale: 'nl', data: { title: 'Nieuws', _status: 'published' } });
    expect(await problems(dutch())).toEqual([
      `image: The picture “${file.filename ?? ''}” has no alternative text in this language (Nederlands). Add it in the media library before publishing.`,
    ]);
    await payload.update({ collection: 'media', id: file.id, locale: 'nl', data: { alt: 'Een wit vierkant' } });
    expect(await problems(dutch())).toEqual([]);
    await payload.delete({ collection: 'media', id: file.id });
  });

  it('for a case without consent', async () => {
    const { payload } = house;
    const practice = await payload.create({ collection: 'practices', draft: true, data: { title: 'A case' } });
    const publish = (consent: boolean) =>
      payload.update({ collection: 'practices', id: practice.id, data: { consent, _status: 'published' } });
    expect(await problems(publish(false))).toEqual(['consent: Tick the consent for names and pictures before publishing a case.']);
    expect(await problems(publish(true))).toEqual([]);
  });
});

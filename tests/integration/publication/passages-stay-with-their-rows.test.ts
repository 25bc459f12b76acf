import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House } from '../../support/house.ts';

interface Row {
  id: string;
  heading?: string;
  blocks?: { id?: string; blockType: string; title?: string }[];
}

/** A chapter with sections A and B, published in English and Dutch. */
async function publishedChapter({ payload }: House): Promise<{ id: string; rows: Row[] }> {
  const blocks = (title: string) => [{ blockType: 'keyAspects', title }];
  const data = {
    title: 'Chapter',
    _status: 'published',
    sections: [
      { heading: 'A en', blocks: blocks('a en') },
      { heading: 'B en', blocks: blocks('b en') },
    ],
  };
  const { id, sections } = (await payload.create({ collection: 'chapters', locale: 'en', data: data as never })) as unknown as {
    id: string;
    sections: Row[];
  };
  const dutch = sections.map((row, place) => ({
    ...row,
    heading: `${'AB'.charAt(place)} nl`,
    blocks: (row.blocks ?? []).map((block) => ({ ...block, title: `${'ab'.charAt(place)} nl` })),
  }));
  await save({ payload, id, locale: 'nl', data: { title: 'Hoofdstuk', _status: 'published', sections: dutch } });
  return { id, rows: sections };
}

async function save({
  payload,
  id,
  locale,
  data,
}: {
  payload: House['payload'];
  id: string;
  locale: 'en' | 'nl';
  data: object;
}): Promise<void> {
  await payload.update({ collection: 'chapters', id, locale, data: data });
}

/** Heading and block title of each published section in a language. */
async function published({ payload }: House, id: string, locale: 'en' | 'nl'): Promise<(string | null | undefined)[][]> {
  const found = await payload.findByID({ collection: 'chapters', id, locale, draft: false });
  return (found as unknown as { sections: Row[] }).sections.map((row) => [row.heading ?? null, row.blocks?.[0]?.title ?? null]);
}

describeOnBothDatabases('publishing English after changing the order of sections', (house) => {
  it('keeps each published Dutch passage in its section', async () => {
    const { id, rows } = await publishedChapter(house);
    await save({ ...house, payload: house.payload, id, locale: 'en', data: { _status: 'published', sections: [...rows].reverse() } });
    expect(await published(house, id, 'en')).toEqual([
      ['B en', 'b en'],
      ['A en', 'a en'],
    ]);
    expect(await published(house, id, 'nl')).toEqual([
      ['B nl', 'b nl'],
      ['A nl', 'a nl'],
    ]);
  });

  it('gives an inserted section no Dutch text and keeps the rest', async () => {
    const { id, rows } = await publishedChapter(house);
    const sections = [{ heading: 'New en', blocks: [] }, ...rows];
    await save({ payload: house.payload, id, locale: 'en', data: { _status: 'published', sections } });
    expect(await published(house, id, 'nl')).toEqual([
      [null, null],
      ['A nl', 'a nl'],
      ['B nl', 'b nl'],
    ]);
  });

  it('keeps an unpublished Dutch draft out, and in the draft', async () => {
    const { id, rows } = await publishedChapter(house);
    const dutchDraft = rows.map((row) => ({ ...row, heading: 'concept', blocks: [] }));
    await house.payload.update({ collection: 'chapters', id, locale: 'nl', draft: true, data: { sections: dutchDraft } });
    const english = rows.map(({ id: row, heading }) => ({ id: row, heading, blocks: [] })).reverse();
    await save({ payload: house.payload, id, locale: 'en', data: { _status: 'published', sections: english } });
    expect(await published(house, id, 'nl')).toEqual([
      ['B nl', null],
      ['A nl', null],
    ]);
    const draft = await house.payload.findByID({ collection: 'chapters', id, locale: 'nl', draft: true });
    expect((draft as unknown as { sections: Row[] }).sections.map(({ heading }) => heading)).toEqual(['concept', 'concept']);
  });

  it('leaves the version of that publish as right as the document', async () => {
    const { id, rows } = await publishedChapter(house);
    await save({ payload: house.payload, id, locale: 'en', data: { _status: 'published', sections: [...rows].reverse() } });
    const { docs } = await house.payload.db.findVersions<{ sections: { heading: Record<string, string> }[] }>({
      collection: 'chapters',
      where: { and: [{ parent: { equals: id } }, { snapshot: { not_equals: true } }] },
      sort: '-updatedAt',
      limit: 1,
    });
    expect(docs[0]?.version.sections.map(({ heading }) => heading)).toEqual([
      { en: 'B en', nl: 'B nl' },
      { en: 'A en', nl: 'A nl' },
    ]);
  });
});

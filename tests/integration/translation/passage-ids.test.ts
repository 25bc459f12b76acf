import { expect, it } from 'vitest';
import { extract } from '@/passages/extract-segments.ts';
import { kinds } from '@/content/kinds.ts';
import type { Values } from '@/content/shape/rows.ts';
import { text } from '../../unit/passages/text.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

const fields = kinds.find(({ slug }) => slug === 'chapters')?.collection.fields ?? [];

describeOnBothDatabases('the ids of passages', (house) => {
  const sections = (body: object, id?: string, blockId?: string) => [
    {
      ...(id === undefined ? {} : { id }),
      heading: 'Beginning',
      blocks: [{ blockType: 'prose', ...(blockId === undefined ? {} : { id: blockId }), body }],
    },
  ];

  /** The newest copy with all its languages. */
  const stored = async (id: string): Promise<Values> => {
    const found = await house.payload.findByID({ collection: 'chapters', id, locale: 'all', draft: true, depth: 0 });
    return found as unknown as Values;
  };
  const keysOf = async (id: string, language: 'en' | 'sk') =>
    extract({ fields, sourceLocale: 'en', values: await stored(id) }, language).flatMap(({ key, text: words }) =>
      key.includes('#') ? [[key, words]] : [],
    );

  it('stay with a passage when a program writes the text again, and are taken over by its translation', async () => {
    const { payload } = house;
    const made = await payload.create({
      collection: 'chapters',
      locale: 'en',
      draft: true,
      data: { title: 'Beginning', sections: sections(text(['One.'], ['Two.'])), _status: 'draft' } as never,
    });
    const first = await keysOf(made.id, 'en');
    expect(first.map(([, words]) => words)).toEqual(['One.', 'Two.']);
    const [rowId, blockId] = [made.sections?.[0]?.id ?? '', made.sections?.[0]?.blocks?.[0]?.id ?? ''];

    await payload.update({
      collection: 'chapters',
      id: made.id,
      locale: 'en',
      draft: true,
      data: { sections: sections(text(['Zero.'], ['One.'], ['Two.']), rowId, blockId) } as never,
    });
    const second = await keysOf(made.id, 'en');
    expect(second.slice(1)).toEqual(first);

    await payload.update({
      collection: 'chapters',
      id: made.id,
      locale: 'sk',
      draft: true,
      data: { title: 'Začiatok', sections: sections(text(['Nula.'], ['Jeden.'], ['Dva.']), rowId, blockId) } as never,
    });
    const keys = second.map(([key]) => key);
    expect(await keysOf(made.id, 'sk')).toEqual([
      [keys[0], 'Nula.'],
      [keys[1], 'Jeden.'],
      [keys[2], 'Dva.'],
    ]);
  });

  it('are not taken over by a translation that somebody built differently: it is one segment', async () => {
    const { payload } = house;
    const made = await payload.create({
      collection: 'chapters',
      locale: 'en',
      draft: true,
      data: { title: 'Freely', sections: sections(text(['One.'], ['Two.'])), _status: 'draft' } as never,
    });
    const [rowId, blockId] = [made.sections?.[0]?.id ?? '', made.sections?.[0]?.blocks?.[0]?.id ?? ''];
    await payload.update({
      collection: 'chapters',
      id: made.id,
      locale: 'sk',
      draft: true,
      data: { title: 'Voľne', sections: sections(text(['Jeden a dva.']), rowId, blockId) } as never,
    });
    const segments = extract({ fields, sourceLocale: 'en', values: await stored(made.id) }, 'sk');
    expect(segments.map(({ kind, text: words }) => [kind, words])).toContainEqual(['free', 'Jeden a dva.']);
  });

  it('stay with a footnote when a program writes it again without one, so that its translation stays with it', async () => {
    const { payload } = house;
    const word = (words: string) => ({ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: words });
    const noted = (words: string, ...notes: readonly string[]) => {
      const [paragraph] = text([words]).root.children ?? [];
      const markers = notes.map((note) => ({ type: 'inlineBlock', version: 1, fields: { blockType: 'footnote', note } }));
      return { root: { ...text().root, children: [{ ...paragraph, children: [word(words), ...markers] }] } };
    };
    const notesOf = async (id: string, language: 'en' | 'sk') => (await keysOf(id, language)).filter(([key]) => key?.includes('#note-'));
    const made = await payload.create({
      collection: 'chapters',
      locale: 'en',
      draft: true,
      data: { title: 'Noted', sections: sections(noted('Words.', 'First.', 'Second.')), _status: 'draft' } as never,
    });
    const [rowId, blockId] = [made.sections?.[0]?.id ?? '', made.sections?.[0]?.blocks?.[0]?.id ?? ''];
    const write = (locale: 'en' | 'sk', body: object) =>
      payload.update({
        ...{
          collection: 'chapters',
          id: made.id,
          locale,
          draft: true,
          data: { title: 'Noted', sections: sections(body, rowId, blockId) } as never,
        },
      });
    const keys = (await notesOf(made.id, 'en')).map(([key]) => key);
    expect(new Set(keys).size).toBe(2);
    await write('sk', noted('Slová.', 'Prvá.', 'Druhá.'));
    await write('en', noted('Words.', 'New.', 'First.', 'Second.'));
    expect((await notesOf(made.id, 'en')).slice(1)).toEqual([
      [keys[0], 'First.'],
      [keys[1], 'Second.'],
    ]);
    expect(await notesOf(made.id, 'sk')).toEqual([
      [keys[0], 'Prvá.'],
      [keys[1], 'Druhá.'],
    ]);
  });
});

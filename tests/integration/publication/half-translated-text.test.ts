import { expect, it } from 'vitest';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { rebuildPublications } from '@/publication/reconcile/rebuild.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { ingest } from '@/passages/ingest-segments.ts';
import { inLanguage } from '@/passages/in-language.ts';
import { extract } from '@/passages/extract-segments.ts';
import { kinds } from '@/content/kinds.ts';
import type { Values } from '@/content/shape/rows.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

const fields = kinds.find(({ slug }) => slug === 'chapters')?.collection.fields ?? [];
const words = (text: string) => ({ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text });
const element = (type: string, ...children: object[]) => ({ type, version: 1, direction: null, format: '', indent: 0, children });
const footnote = {
  type: 'inlineBlock',
  version: 1,
  fields: { id: 'f00000000001', blockType: 'footnote', blockName: '', note: 'See there.' },
};

describeOnBothDatabases('a text of which half is translated', (house) => {
  it('is published with the source’s passages in between, and its words are counted', async () => {
    const { payload } = house;
    const body = { root: element('root', element('paragraph', words('One word.'), footnote), element('paragraph', words('Two.'))) };
    const { id } = await payload.create({
      collection: 'chapters',
      locale: 'en',
      data: {
        title: 'Half',
        number: 1,
        sections: [{ heading: 'Beginning', blocks: [{ blockType: 'prose', body }] }],
        _status: 'published',
      } as never,
    });
    const stored = (await payload.findByID({ collection: 'chapters', id, locale: 'all', depth: 0 })) as unknown as Values;
    const document = { fields, sourceLocale: 'en', values: stored } as const;
    const first = extract(document, 'en').find(({ text }) => text.startsWith('One'))?.key ?? '';
    const translated = ingest(document, 'sk', [
      { key: 'title', text: 'Polovica' },
      { key: first, text: 'Jedno slovo.<1/>' },
    ]);
    const { title, sections } = inLanguage({ fields, values: translated, locale: 'sk' });
    await payload.update({ collection: 'chapters', id, locale: 'sk', data: { title, sections, _status: 'published' } as never });

    const library = new DatabaseLibrary({ store: payloadStore(payload), maxCharacters: 1_000_000 });
    await catchUp({ store: payloadStore(payload), follower: library });
    const publication = await library.read({ kind: 'chapters', id }, 'sk');
    const inEnglish = { lang: 'en', origin: 'fallback' };
    expect(publication?.content.sections?.[0]?.blocks?.[0]).toMatchObject({
      body: {
        lang: 'sk',
        origin: 'own',
        nodes: [
          { type: 'paragraph', children: [{ text: 'Jedno slovo.' }, { type: 'footnote', note: 'See there.', ...inEnglish }] },
          { type: 'paragraph', children: [{ text: 'Two.' }], ...inEnglish },
        ],
      },
    });
    expect(publication?.words).toEqual({ own: 3, unreviewed: 0, machine: 0, outdated: 0, fallback: 4 });
    expect(library.entry({ kind: 'chapters', id }, 'sk')?.words).toEqual(publication?.words);
    expect(await rebuildPublications({ payload })).toMatchObject({ written: 0 });
  });
});

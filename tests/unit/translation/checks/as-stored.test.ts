import { expect, it } from 'vitest';
import { chapters } from '@/content/manual/chapters.ts';
import { asStored } from '@/translation/checks/as-stored.ts';
import { inLanguage } from '@/passages/in-language.ts';

const { fields } = chapters.collection;
const saved = {
  title: 'Lezen',
  number: 4,
  sections: [{ id: 'row-1', heading: 'Bronnen', blocks: [{ id: 'block-1', blockType: 'prose', body: { root: { type: 'root' } } }] }],
};

it('puts what is saved in one language where a stored document has it, and leaves the rest as it is', () => {
  const stored = asStored({ fields, values: saved, locale: 'nl' });
  expect(stored).toEqual({
    title: { nl: 'Lezen' },
    number: 4,
    sections: [
      {
        id: 'row-1',
        heading: { nl: 'Bronnen' },
        blocks: [{ id: 'block-1', blockType: 'prose', body: { nl: { root: { type: 'root' } } } }],
      },
    ],
  });
});

it('is undone by reading the stored document in that language', () => {
  expect(inLanguage({ fields, values: asStored({ fields, values: saved, locale: 'nl' }), locale: 'nl' })).toMatchObject(saved);
});

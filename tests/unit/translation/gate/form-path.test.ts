import { expect, it } from 'vitest';
import { formPath } from '@/translation/gate/form-path.ts';

const values = {
  title: 'Lezen',
  sections: [
    { id: 'a', blocks: [] },
    { id: 'b', blocks: [{ id: 'c' }, { blockType: 'prose' }] },
  ],
};

it.each([
  ['title', 'title'],
  ['sections.b.blocks.c.body#p1', 'sections.1.blocks.0.body'],
  ['sections.b.blocks.~1.body#note-4', 'sections.1.blocks.1.body'],
])('names the field of %s as the form does, %s', (key, path) => {
  expect(formPath(key, values)).toBe(path);
});

import { expect, it } from 'vitest';
import type { Publication } from '@/publication/record/publication.ts';
import { leaveOut } from '@/publication/store/leave-out.ts';

const open = { kind: 'concepts', id: 'open' };
const secret = { kind: 'concepts', id: 'secret' };
const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const body = (...children: object[]) => ({ lang: 'en', origin: 'own', nodes: [paragraph(...children)] });

const publication = {
  kind: 'chapters',
  id: 'chapter',
  content: {
    concepts: [secret, open],
    tools: [secret],
    image: secret,
    authors: [{ id: 'row' }],
    sections: [
      {
        id: 'section',
        blocks: [
          { id: 'a', type: 'related', target: secret, note: { text: 'A note', lang: 'en', origin: 'own' } },
          {
            id: 'b',
            type: 'prose',
            body: body(
              { type: 'link', target: secret, children: [text('the words')] },
              { type: 'link', target: open, children: [text('open')] },
              { type: 'citation', reference: 'lost', form: 'year' },
            ),
          },
          { id: 'c', type: 'prose', body: body({ type: 'link', target: secret, children: [text('alone')] }) },
        ],
      },
    ],
  },
  uses: [secret, open, { kind: 'references', id: 'lost' }],
} as unknown as Publication;

it('names no document that is not public, in relations, lists, blocks, links and citations, and keeps the words', () => {
  expect(leaveOut(publication, [secret, { kind: 'references', id: 'lost' }])).toEqual({
    kind: 'chapters',
    id: 'chapter',
    content: {
      concepts: [open],
      authors: [{ id: 'row' }],
      sections: [
        {
          id: 'section',
          blocks: [
            { id: 'a', type: 'related', note: { text: 'A note', lang: 'en', origin: 'own' } },
            { id: 'b', type: 'prose', body: body(text('the words'), { type: 'link', target: open, children: [text('open')] }) },
            { id: 'c', type: 'prose', body: body(text('alone')) },
          ],
        },
      ],
    },
    uses: [open],
  });
});

it('gives the very publication where all it points to is public', () => {
  expect(leaveOut(publication, [])).toBe(publication);
});

it('keeps the rows of the menu that lead to the list of a kind, though they look like references and older records list them as such', () => {
  const row = { id: 'row', kind: 'chapters' };
  const menu = {
    kind: 'navigation',
    id: 'navigation',
    content: { entries: [row, { id: 'page', page: secret }] },
    uses: [{ kind: 'chapters', id: 'row' }, secret],
  } as unknown as Publication;
  expect(leaveOut(menu, menu.uses).content).toEqual({ entries: [row, { id: 'page' }] });
});

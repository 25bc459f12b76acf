import fc from 'fast-check';
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';

/** Words that mean something to the recognisers, so that random trees meet them in every order. */
const cues = [
  'Typical example:',
  'Typical example: somebody does something.',
  'In short:',
  'Reflection task',
  'Reflectieopdracht: denk na.',
  'Key aspects for us',
  'References',
  'Literatur',
  'Skip to content',
  'Project partners',
  'Watch the following video about it.',
  '1',
  '4 | Making it thrive',
  'Cooperation – Side by side',
  '2. Coordination – In order',
  'Cooperation = we help.',
  'Ethics and values',
  'Mortier, K. (2018). Communities of Practice. Educational Studies, 24(3), 329–340. https://doi.org/10.1080/1',
  'Wenger, E. (1998). Communities. Cambridge: Press.',
  'It is known (Mortier, 2018, p. 3) and true.',
  'Wenger (1998) says so, and others (Nobody, 2001).',
  '“A long enough quotation that stands all by itself here” (Mortier, 2018, p. 329).',
  'The end of it.🎓 a heading in between',
  'A sentence that is long enough to be recognised as one that stands twice in the text.',
  'Context',
  'Steps',
  'https://youtu.be/abc',
];

const word = fc.stringMatching(/^[a-zà-ž]{1,9}$/);
const sentence = fc.tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom('.', '?', ':', '', '!')).map(([words, end]) => {
  const line = words.join(' ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${end}`;
});
const line = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...cues) },
  { weight: 3, arbitrary: sentence },
  { weight: 1, arbitrary: fc.tuple(sentence, sentence).map((two) => two.join(' ')) },
);

const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 6, arbitrary: line.map((value): PhrasingContent => ({ type: 'text', value })) },
  { weight: 1, arbitrary: sentence.map((value): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] })) },
  { weight: 1, arbitrary: line.map((value): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] })) },
  {
    weight: 1,
    arbitrary: sentence.map((value): PhrasingContent => ({
      type: 'link',
      url: 'https://example.org/',
      children: [{ type: 'text', value }],
    })),
  },
  {
    weight: 1,
    arbitrary: sentence.map((value): PhrasingContent => ({
      type: 'link',
      url: 'javascript:alert(1)',
      children: [{ type: 'text', value }],
    })),
  },
  { weight: 1, arbitrary: sentence.map((value): PhrasingContent => ({ type: 'note', value })) },
  { weight: 1, arbitrary: sentence.map((value): PhrasingContent => ({ type: 'inlineCode', value })) },
  { weight: 1, arbitrary: fc.constant<PhrasingContent>({ type: 'break' }) },
);
const phrasing = fc.oneof(
  { weight: 4, arbitrary: inline.map((one) => [one]) },
  { weight: 1, arbitrary: fc.array(inline, { minLength: 1, maxLength: 3 }) },
);
const paragraph = phrasing.map((children): BlockContent => ({ type: 'paragraph', children }));
const heading = fc
  .tuple(fc.constantFrom(1, 2, 2, 3, 4), phrasing)
  .map(([depth, children]): BlockContent => ({ type: 'heading', depth: depth, children }));

const { list } = fc.letrec<{ list: BlockContent; item: ListItem }>((tie) => ({
  list: fc
    .tuple(fc.boolean(), fc.array(tie('item'), { minLength: 1, maxLength: 4 }))
    .map(([ordered, children]): BlockContent => ({ type: 'list', ordered, ...(ordered ? { start: 1 } : {}), children })),
  item: fc
    .tuple(paragraph, fc.option(fc.oneof({ depthSize: 'small' }, paragraph, tie('list')), { nil: undefined }))
    .map(([first, second]): ListItem => ({ type: 'listItem', children: second === undefined ? [first] : [first, second] })),
}));
const quote = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: list }), { minLength: 1, maxLength: 2 })
  .map((children): BlockContent => ({ type: 'blockquote', children }));
const code = sentence.map((value): BlockContent => ({ type: 'code', value }));
const table = fc.array(fc.array(phrasing, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map((rows): BlockContent => ({
  type: 'table',
  children: rows.map((cells) => ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) })),
}));

const block: fc.Arbitrary<RootContent> = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 4, arbitrary: heading },
  { weight: 3, arbitrary: list },
  { weight: 1, arbitrary: quote },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: code },
);

/** Documents as people write them, and as nobody would. Sometimes a part of it stands twice. */
export const randomTree: fc.Arbitrary<Root> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 18 }), fc.boolean())
  .map(([children, twice]) => ({ type: 'root', children: twice ? [...children, ...structuredClone(children)] : children }));

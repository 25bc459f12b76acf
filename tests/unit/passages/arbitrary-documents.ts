import fc from 'fast-check';
import type { Field } from 'payload';
import type { Values } from '@/content/shape/rows.ts';
import type { Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { isTranslatable } from '@/passages/leaves.ts';
import type { StoredNode } from '@/passages/segment.ts';

/** Text as people write it in five languages, and as nobody should: emoji, combining marks, hard spaces, what looks like a tag. */
const pieces = [
  'škola',
  'Schüler:in',
  'é',
  '👩‍🏫',
  '🇸🇰',
  '\u00a0',
  '\u00ad',
  ' ',
  '<1>',
  '</2>',
  '<3/>',
  '&lt;',
  '&amp;lt;',
  '&',
  '<',
  '5 < 7',
  '„Mut“',
  '\n',
  '…',
];

const words = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 6 })), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));

/** Never only white space, and unlike any other: a number that the test counts is in it. */
export function tokens(): () => fc.Arbitrary<string> {
  let next = 0;
  return () =>
    words.map((text) => {
      next += 1;
      return `${text}⟦${String(next)}⟧`;
    });
}

type Token = () => fc.Arbitrary<string>;

const hex = fc.stringMatching(/^[0-9a-f]{12}$/);

function textNode(token: Token): fc.Arbitrary<StoredNode> {
  return fc
    .record({ text: token(), format: fc.constantFrom(0, 0, 0, 1, 2, 3, 16, 64), style: fc.constantFrom('', '', 'color: red') })
    .map(({ text, format, style }) => ({ type: 'text', version: 1, detail: 0, format, mode: 'normal', style, text }));
}

function inline(token: Token): fc.Arbitrary<StoredNode> {
  const leaf: fc.Arbitrary<StoredNode>[] = [
    textNode(token),
    textNode(token),
    fc.constant({ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: '' }),
    fc.constant({ type: 'linebreak', version: 1 }),
    fc.constant({ type: 'tab', version: 1, detail: 2, format: 0, mode: 'normal', style: '', text: '\t' }),
    fc
      .record({ id: hex, note: token() })
      .map(({ id, note }) => ({ type: 'inlineBlock', version: 1, fields: { id, blockType: 'footnote', note } })),
    fc.record({ id: hex, prefix: token() }).map(({ id, prefix }) => ({
      type: 'inlineBlock',
      version: 1,
      fields: { id, blockType: 'citation', reference: 'r1', form: 'parenthetical', prefix, locator: 'p. 3' },
    })),
    fc
      .record({ inside: textNode(token) })
      .map(({ inside }) => ({ type: 'unheard-of', version: 9, odd: { deep: [1] }, children: [inside] })),
  ];
  const link = fc
    .record({ id: hex, children: fc.array(fc.oneof(...leaf), { maxLength: 3 }), title: token() })
    .map(({ id, children, title }) => ({
      type: 'link',
      version: 3,
      id,
      fields: { linkType: 'custom', url: 'https://example.org', newTab: false, title },
      children,
    }));
  return fc.oneof(...leaf, link);
}

const element = (type: string, children: readonly StoredNode[], own: Readonly<Record<string, unknown>> = {}): StoredNode => ({
  ...{ type, version: 1, direction: null, format: '', indent: 0 },
  ...own,
  children,
});

/** A text of every sort of block; `identified` gives each passage an id. */
export function richText(token: Token, identified = true): fc.Arbitrary<{ root: StoredNode }> {
  const state = identified ? hex.map((passage) => ({ $: { passage } })) : fc.constant({});
  const line = (type: string, own: object = {}) =>
    fc.tuple(fc.array(inline(token), { maxLength: 4 }), state).map(([children, $]) => element(type, children, { ...own, ...$ }));
  const plainItem = line('listitem', { value: 1 });
  // As programs write it: words before a list inside the item, and after it.
  const mixedItem = fc
    .tuple(plainItem, plainItem, fc.array(inline(token), { maxLength: 2 }))
    .map(([item, inner, after]): StoredNode => ({ ...item, children: [...(item.children ?? []), element('list', [inner]), ...after] }));
  const item = fc.oneof({ weight: 3, arbitrary: plainItem }, { weight: 1, arbitrary: mixedItem });
  const list = fc
    .array(item, { minLength: 1, maxLength: 3 })
    .chain((items) =>
      fc
        .option(fc.array(item, { minLength: 1, maxLength: 2 }), { nil: undefined })
        .map((nested) =>
          element(
            'list',
            nested === undefined ? items : [...items, element('listitem', [element('list', nested, { listType: 'number' })])],
            { listType: 'bullet' },
          ),
        ),
    );
  const table = fc.array(fc.array(line('paragraph'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }).map((rows) =>
    element(
      'table',
      rows.map((cells) =>
        element(
          'tablerow',
          cells.map((cell) => element('tablecell', [cell], { headerState: 0 })),
        ),
      ),
    ),
  );
  const block = fc.oneof(line('paragraph'), line('paragraph'), line('heading', { tag: 'h3' }), line('quote'), list, table);
  return fc.array(block, { maxLength: 4 }).map((blocks) => ({ root: element('root', blocks) }));
}

/** A stored document of these fields with text in one language, and rows of every sort. */
export function document(fields: readonly Field[], token: Token, locale: string): fc.Arbitrary<Values> {
  return valuesOf(shapeOf(fields), token, locale);
}

function valuesOf(shape: Shape, token: Token, locale: string): fc.Arbitrary<Values> {
  const parts = shape.flatMap((part): [string, fc.Arbitrary<unknown>][] => {
    const { name } = part;
    const some = (value: fc.Arbitrary<unknown>) =>
      fc.option(
        value.map((text) => ({ [locale]: text })),
        { nil: undefined, freq: 6 },
      );
    switch (part.kind) {
      case 'leaf':
        if (!part.localized || !isTranslatable(part.field)) return [];
        return [[name, some(part.field.type === 'richText' ? richText(token) : token())]];
      case 'group':
        return [[name, valuesOf(part.inside, token, locale)]];
      case 'array':
        return [[name, fc.array(row(part.inside, token, locale), { maxLength: 2 })]];
      case 'blocks': {
        const kinds = [...part.blocks].map(([blockType, inside]) => row(inside, token, locale).map((values) => ({ ...values, blockType })));
        return [[name, fc.array(fc.oneof(...kinds), { maxLength: 3 })]];
      }
    }
  });
  return fc.record(Object.fromEntries(parts), { noNullPrototype: true }).map((values) => JSON.parse(JSON.stringify(values)) as Values);
}

function row(shape: Shape, token: Token, locale: string): fc.Arbitrary<Values> {
  return fc.tuple(hex, valuesOf(shape, token, locale)).map(([id, values]) => ({ id, ...values }));
}

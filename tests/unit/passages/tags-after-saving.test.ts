import { expect, it } from 'vitest';
import { runChecks } from '@/translation/checks/run-checks.ts';
import { fromTagged } from '@/passages/from-tagged.ts';
import { numberLikeSource } from '@/passages/number-like-source.ts';
import type { StoredNode } from '@/passages/segment.ts';
import { toTagged } from '@/passages/tagged-text.ts';

const word = (text: string, format = 0): StoredNode => ({ detail: 0, format, mode: 'normal', style: '', type: 'text', version: 1, text });
const link = (url: string, ...children: StoredNode[]): StoredNode => ({ type: 'link', version: 3, fields: { url }, children });
const [BOLD, ITALIC] = [1, 2];

/** Bold is 1, the link 2. */
const source = [word('Read '), word('now', BOLD), word(' the '), link('/guide', word('guide')), word('.')];
const { text: sourceText, tags } = toTagged(source);

/** The text that the desk shows after a translator's was saved, and the errors in it. */
function saved(text: string): { text: string; errors: string[] } {
  const back = numberLikeSource(toTagged(fromTagged(text, tags)), tags);
  const input = { kind: 'paragraph', path: [], tagged: true, tags, sourceLocale: 'en', locale: 'nl' } as const;
  const findings = runChecks({ ...input, source: sourceText, target: back.text });
  return { text: back.text, errors: findings.filter(({ severity }) => severity === 'error').map(({ check }) => check) };
}

it('numbers bold 1 and the link 2', () => {
  expect(sourceText).toBe('Read <1>now</1> the <2>guide</2>.');
});

it('keeps a link inside of bold, and the bold of its words', () => {
  expect(fromTagged('Lees <1>nu <2>de gids</2></1>.', tags)).toEqual([
    word('Lees '),
    word('nu ', BOLD),
    link('/guide', word('de gids', BOLD)),
    word('.'),
  ]);
});

it('keeps both marks of words that stand in two', () => {
  const marks = [...tags, { number: 3, kind: 'mark' as const, paired: true, node: toTagged([word('x', ITALIC)]).tags[0]?.node ?? {} }];
  expect(fromTagged('<1>nu <3>meteen</3></1>', marks)).toEqual([word('nu ', BOLD), word('meteen', BOLD + ITALIC)]);
});

it('shows a link that stands twice as one that does, saved or not', () => {
  const twice = 'Lees <1>nu</1> <2>de gids</2> en <2>de gids</2>.';
  expect(saved(twice)).toEqual({ text: twice, errors: ['tagDoubled'] });
});

it('shows a link without words as one, saved or not', () => {
  const empty = 'Lees <1>nu</1> de gids<2></2>.';
  expect(saved(empty)).toEqual({ text: empty, errors: ['tagEmpty'] });
});

it('lets two links to one page stand where the source has two', () => {
  const two = toTagged([link('/guide', word('guide')), word(' and '), link('/guide', word('guide'))]);
  const back = numberLikeSource(toTagged(fromTagged('<2>gids</2> en <1>gids</1>', two.tags)), two.tags);
  expect(back.text).toBe('<1>gids</1> en <2>gids</2>');
});

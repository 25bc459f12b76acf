import { describe, expect, it } from 'vitest';
import { adoptShape } from '@/passages/adopt-shape.ts';
import { passageIdOf, passageNodes, rootOf } from '@/passages/passage-nodes.ts';
import { isTranslatedFreely } from '@/passages/shape.ts';
import { text } from './text.ts';

const source = text(['First.', 'a'], ['Second.', 'b']);

function told(value: unknown) {
  const root = rootOf(value) ?? {};
  return { freely: isTranslatedFreely(root), ids: passageNodes(root).map(({ node }) => passageIdOf(node)) };
}

describe('a translation that was not written on the desk', () => {
  it('takes the ids of a source that is built alike', () => {
    expect(told(adoptShape({ source, former: undefined, next: text(['Prvý.'], ['Druhý.']) }))).toEqual({ freely: false, ids: ['a', 'b'] });
  });

  it('takes the ids it had, when the source has grown since', () => {
    const grown = text(['First.', 'a'], ['New.', 'n'], ['Second.', 'b']);
    const former = text(['Prvý.', 'a'], ['Druhý.', 'b']);
    expect(told(adoptShape({ source: grown, former, next: text(['Prvý!'], ['Druhý.']) }))).toEqual({ freely: false, ids: ['a', 'b'] });
  });

  it('is free when somebody built it differently', () => {
    expect(told(adoptShape({ source, former: undefined, next: text(['Všetko spolu.']) })).freely).toBe(true);
    const former = text(['Prvý.', 'a'], ['Druhý.', 'b']);
    expect(told(adoptShape({ source, former, next: text(['Prvý a druhý.', 'a']) })).freely).toBe(true);
    expect(told(adoptShape({ source, former, next: text(['Prvý.', 'a'], ['Vložené.'], ['Druhý.', 'b']) })).freely).toBe(true);
    expect(told(adoptShape({ source, former, next: text(['Druhý.', 'b'], ['Prvý.', 'a']) })).freely).toBe(true);
  });

  it('is not free because the source lost or gained a passage', () => {
    const former = text(['Prvý.', 'a'], ['Druhý.', 'b'], ['Tretí.', 'c']);
    expect(told(adoptShape({ source, former, next: text(['Prvý!', 'a'], ['Druhý.', 'b'], ['Tretí.', 'c']) })).freely).toBe(false);
    expect(told(adoptShape({ source, former: text(['Prvý.', 'a']), next: text(['Prvý!', 'a']) })).freely).toBe(false);
  });

  it('may leave a passage empty', () => {
    expect(told(adoptShape({ source, former: text(['Prvý.', 'a'], ['Druhý.', 'b']), next: text(['Prvý.', 'a'], ['', 'b']) })).freely).toBe(
      false,
    );
  });

  it('is no longer free when it is built like the source again', () => {
    const free = adoptShape({ source, former: undefined, next: text(['Všetko spolu.']) });
    expect(told(adoptShape({ source, former: free, next: text(['Prvý.'], ['Druhý.']) }))).toEqual({ freely: false, ids: ['a', 'b'] });
  });
});

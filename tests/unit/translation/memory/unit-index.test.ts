import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bigrams, leastEdits } from '@/translation/memory/bigrams.ts';
import { EditDistance } from '@/translation/memory/edit-distance.ts';
import { measured, similarity } from '@/translation/memory/similarity.ts';
import { UnitIndex } from '@/translation/memory/unit-index.ts';

/** Few words and small changes, so that many texts are alike; with tags, accents beside their letter, and what is beyond the basic plane. */
const word = fc.constantFrom(
  'praxe',
  'prax',
  'spoločenstvo',
  'škola',
  's\u030Ckola',
  'učí',
  'sa',
  '😀',
  '<1>veľa</1>',
  '<2/>',
  'Škola',
  '12',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const anyText = fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 40 }));

function indexOf(sources: readonly string[]): UnitIndex {
  const index = new UnitIndex();
  sources.forEach((source, seq) => {
    index.put({ id: String(seq), source, seq, removed: false });
  });
  return index;
}

function bruteForce({ sources, text, limit, threshold }: { sources: readonly string[]; text: string; limit: number; threshold: number }) {
  const asked = measured(text);
  return sources
    .map((source, seq) => {
      const other = measured(source);
      return { id: String(seq), seq, similarity: similarity(distance(asked, other), asked.length, other.length) };
    })
    .filter((found) => found.similarity >= threshold)
    .sort((one, other) => other.similarity - one.similarity || other.seq - one.seq)
    .slice(0, limit);
}

describe('the index of the memory', () => {
  it('finds exactly what measuring every unit finds, in the same order', () => {
    const thresholds = fc.constantFrom(0, 0.3, 0.55, 0.6, 0.75, 0.9, 1);
    const question = fc.record({
      sources: fc.array(anyText, { maxLength: 60 }),
      text: anyText,
      limit: fc.integer({ min: 1, max: 7 }),
      threshold: thresholds,
    });
    fc.assert(
      fc.property(question, (asked) => {
        expect(indexOf(asked.sources).nearest(asked)).toEqual(bruteForce(asked));
      }),
      { numRuns: 1_000 },
    );
  });

  it('measures as the library does, up to the distance that is asked for', () => {
    const long = fc.array(word, { minLength: 20, maxLength: 60 }).map((words) => words.join(' '));
    const text = fc.oneof(anyText, long);
    fc.assert(
      fc.property(text, text, fc.nat({ max: 300 }), (one, other, most) => {
        const wanted = distance(one, other);
        expect(new EditDistance(one).within(most, other)).toBe(wanted <= most ? wanted : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never takes a bound from pairs of letters that is above the edit distance', () => {
    const many = fc.array(anyText, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(many, anyText, (texts, asked) => {
        const bigrams = new Bigrams();
        for (const text of texts) bigrams.add(text);
        texts.forEach((text, number) => {
          const bound = leastEdits(bigrams.shared(bigrams.asked(asked), number), asked.length, text.length);
          expect(bound).toBeLessThanOrEqual(distance(asked, text));
        });
      }),
    );
  });

  it('counts a pair of letters as often as both texts have it', () => {
    const bigrams = new Bigrams();
    for (const text of ['banana', 'an', '']) bigrams.add(text);
    const shared = (asked: string) => [0, 1, 2].map((number) => bigrams.shared(bigrams.asked(asked), number));
    expect([shared('banana'), shared('ana'), shared('x')]).toEqual([
      [5, 1, 0],
      [2, 1, 0],
      [0, 0, 0],
    ]);
    expect([leastEdits(2, 6, 3), leastEdits(0, 8, 8)]).toEqual([3, 4]);
  });

  it('no longer finds a removed unit, and finds it again when it comes back', () => {
    const index = indexOf(['Eins', 'Zwei']);
    const ask = () => index.nearest({ text: 'Zwei', limit: 5, threshold: 0.6 }).map(({ id }) => id);
    index.put({ id: '1', source: 'Zwei', seq: 2, removed: true });
    expect([ask(), index.size]).toEqual([[], 1]);
    index.put({ id: '1', source: 'Zwei', seq: 3, removed: false });
    expect([ask(), index.size]).toEqual([['1'], 2]);
  });

  it('puts the unit that was confirmed last before another that is as similar', () => {
    const index = indexOf(['Kapitel 1', 'Kapitel 2']);
    index.put({ id: '0', source: 'Kapitel 1', seq: 9, removed: false });
    expect(index.nearest({ text: 'Kapitel 3', limit: 5, threshold: 0.6 })).toEqual([
      { id: '0', seq: 9, similarity: 8 / 9 },
      { id: '1', seq: 1, similarity: 8 / 9 },
    ]);
  });
});

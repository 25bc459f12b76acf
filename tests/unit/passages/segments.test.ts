import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { globals, kinds } from '@/content/kinds.ts';
import { extract } from '@/passages/extract-segments.ts';
import { ingest } from '@/passages/ingest-segments.ts';
import type { TranslatableDocument } from '@/passages/segment.ts';
import type { Values } from '@/content/shape/rows.ts';
import { document, tokens } from './arbitrary-documents.ts';
import { everySortOfField } from './every-sort-of-field.ts';
import { rearranged } from './rearranged.ts';

/** Hundreds of documents of a shape that has every case; of each kind a few, since what they differ in is which cases they have. */
const sources = [
  { slug: 'a shape with every sort of field', fields: everySortOfField, numRuns: 300 },
  ...kinds.map(({ slug, collection }) => ({ slug, fields: collection.fields, numRuns: 10 })),
  ...globals.map(({ slug, fields }) => ({ slug, fields, numRuns: 10 })),
];

vi.setConfig({ testTimeout: 60_000 });

describe.each(sources)('the passages of $slug', ({ fields, numRuns }) => {
  const runs = { numRuns };
  const written = (locale = 'en') =>
    document(fields, tokens(), locale).map((values): TranslatableDocument => ({ fields, sourceLocale: 'en', values }));

  it('come back as the same document, to the last property', () => {
    fc.assert(
      fc.property(written(), (source) => {
        expect(ingest(source, 'en', extract(source, 'en'))).toEqual(source.values);
      }),
      runs,
    );
  });

  it('hold every word of the document exactly once', () => {
    fc.assert(
      fc.property(written(), (source) => {
        const inDocument = (JSON.stringify(source.values).match(/⟦\d+⟧/g) ?? []).sort();
        const inSegments = extract(source, 'en')
          .flatMap(({ text }) => text.match(/⟦\d+⟧/g) ?? [])
          .sort();
        expect(inSegments).toEqual(inDocument);
      }),
      runs,
    );
  });

  it('have a key each, the same when all of them are translated', () => {
    fc.assert(
      fc.property(written(), (source) => {
        const segments = extract(source, 'en');
        expect(new Set(segments.map(({ key }) => key)).size).toBe(segments.length);
        const translated = ingest(
          source,
          'sk',
          segments.map(({ key, text }) => ({ key, text: `${text} po slovensky` })),
        );
        const back = { ...source, values: translated };
        expect(extract(back, 'sk').map(({ key, text }) => [key, text])).toEqual(
          segments.map(({ key, text }) => [key, `${text} po slovensky`]),
        );
        expect(extract(back, 'en')).toEqual(segments);
        expect(ingest(back, 'sk', extract(back, 'sk'))).toEqual(translated);
      }),
      runs,
    );
  });

  it('can be translated some of them, in any order, one by one or at once, with the same result', () => {
    fc.assert(
      fc.property(written(), fc.array(fc.nat({ max: 999 }), { minLength: 7, maxLength: 23 }), (source, turns) => {
        const segments = extract(source, 'en');
        const chosen = segments
          .map(({ key, text }, index) => ({ key, text: `${text} po slovensky`, turn: turns[index % turns.length] ?? 0 }))
          .filter(({ turn }) => turn % 3 !== 0);
        const inTurn = [...chosen].sort((a, b) => a.turn - b.turn);
        const oneByOne = inTurn.reduce((values, each) => ingest({ ...source, values }, 'sk', [each]), source.values);
        const wanted = chosen.map(({ key, text }) => [key, text]);
        for (const values of [ingest(source, 'sk', chosen), oneByOne])
          expect(extract({ ...source, values }, 'sk').map(({ key, text }) => [key, text])).toEqual(wanted);
        const emptied = inTurn.reduce((values, { key }) => ingest({ ...source, values }, 'sk', [{ key, text: '' }]), oneByOne);
        expect(extract({ ...source, values: emptied }, 'sk')).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });

  it('keep their keys and words when rows and passages are moved or taken away', () => {
    fc.assert(
      fc.property(written(), fc.array(fc.nat({ max: 99 }), { minLength: 7, maxLength: 23 }), (source, choices) => {
        const before = new Map(extract(source, 'en').map(({ key, text }) => [key, text]));
        const after = extract({ ...source, values: rearranged(source.values, choices) as Values }, 'en');
        for (const { key, text } of after) expect(text).toBe(before.get(key));
      }),
      runs,
    );
  });
});

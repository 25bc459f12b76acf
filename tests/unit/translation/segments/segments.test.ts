import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globals, kinds } from '@/content/kinds.ts';
import { extract } from '@/translation/segments/extract-segments.ts';
import { ingest } from '@/translation/segments/ingest-segments.ts';
import type { TranslatableDocument } from '@/translation/segments/segment.ts';
import { document, tokens } from './arbitrary-documents.ts';

const sources = [
  ...kinds.map(({ slug, collection }) => ({ slug: slug as string, fields: collection.fields })),
  ...globals.map(({ slug, fields }) => ({ slug, fields })),
];

const runs = { numRuns: 60 };

describe.each(sources)('the passages of $slug', ({ fields }) => {
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
});

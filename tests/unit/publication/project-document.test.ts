import { describe, expect, it } from 'vitest';
import { projectDocument, publishedLocales } from '@/publication/project/project-document.ts';
import { sourceOf } from '@/publication/project/source.ts';

const chapters = sourceOf('chapters');
const references = sourceOf('references');
if (chapters === undefined || references === undefined) throw new Error('the kinds of this test are gone');

const values = {
  id: 'c1',
  sourceLocale: 'pt',
  createdAt: '2026-01-01T00:00:00.000Z',
  slug: { pt: 'confianca', nl: 'vertrouwen' },
  title: { pt: 'Confiança', nl: 'Vertrouwen', en: 'Trust' },
  summary: { pt: 'Resumo', en: 'Summary' },
  _status: { pt: 'published', nl: 'published', en: 'draft' },
};

describe('projecting a document', () => {
  it('falls back to the source language of this document', () => {
    const publication = projectDocument({ source: chapters, values, published: ['nl', 'pt'] }).get('nl');
    expect(publication?.summary).toEqual({ text: 'Resumo', lang: 'pt', origin: 'fallback' });
  });

  it('never falls back to a language that is not published', () => {
    const publication = projectDocument({ source: chapters, values, published: ['nl'] }).get('nl');
    expect(publication?.title.text).toBe('Vertrouwen');
    expect(publication?.summary).toBeUndefined();
  });

  it('is the same however often it is made', () => {
    const make = () => JSON.stringify([...projectDocument({ source: chapters, values, published: ['nl', 'pt'] })]);
    expect(make()).toBe(make());
  });
});

describe('which languages are public', () => {
  it('goes by the status of each language', () => {
    expect(publishedLocales(chapters, values, false)).toEqual(['nl', 'pt']);
  });

  it('takes everything back with the trash', () => {
    expect(publishedLocales(chapters, { ...values, deletedAt: '2026-02-02' }, false)).toEqual([]);
  });

  it('shows a work only while a published text uses it', () => {
    expect(publishedLocales(references, { sourceLocale: 'en' }, false)).toEqual([]);
    expect(publishedLocales(references, { sourceLocale: 'en' }, true)).toEqual(['en']);
  });
});

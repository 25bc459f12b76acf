import { describe, expect, it } from 'vitest';
import { surelyMeets } from '@/operations/database/remembered/conditions.ts';
import { mainQuestion, newestQuestion } from '@/operations/database/remembered/stored-question.ts';

const byId = { id: { equals: '1' } };
const newest = { limit: 1, pagination: false, sort: '-updatedAt' };

describe('a question that can be answered from memory', () => {
  it('is one for a document by its id, in whatever language', () => {
    expect(mainQuestion({ collection: 'terms', where: byId, locale: 'sk' })).toEqual({ id: '1', onlyTime: false, conditions: [] });
  });

  it('is one that asks what is plain in the document too', () => {
    const where = { and: [{ and: [byId, { sourceLocale: { not_equals: 'sk' } }] }, { deletedAt: { exists: false } }] };
    expect(mainQuestion({ where })?.conditions.map(({ path, operator }) => `${path} ${operator}`)).toEqual([
      ...['sourceLocale not_equals', 'deletedAt exists'],
    ]);
  });

  it('is none that the read guard or a person asks, nor one with "or", two ids, chosen fields or joins', () => {
    const wheres = [{ and: [byId, { 'publishedIn.en': { equals: true } }] }, { or: [byId] }, { and: [byId, { id: { equals: '2' } }] }, {}];
    expect(wheres.map((where) => mainQuestion({ where }))).toEqual(wheres.map(() => undefined));
    expect([mainQuestion({ where: byId, select: { title: true } }), mainQuestion({ where: byId, joins: {} })?.id]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is one for the newest version as Payload asks it, and none for any other', () => {
    const where = { and: [{ and: [{ parent: { equals: '1' } }] }, { and: [{ parent: { equals: '1' } }, { latest: { equals: true } }] }] };
    expect(newestQuestion({ ...newest, where })).toEqual({ id: '1', onlyTime: false, isLatest: true, conditions: [] });
    expect(newestQuestion({ ...newest, where, limit: 10 })).toBeUndefined();
    expect(newestQuestion({ ...newest, where: { and: [where, { updatedAt: { greater_than: '2026' } }] } })).toBeUndefined();
  });
});

describe('a condition', () => {
  it('is met for certain by a text of the document itself, and by no language of it', () => {
    const condition = { path: 'sourceLocale', operator: 'not_equals', value: 'sk' };
    expect([surelyMeets({ sourceLocale: 'en' }, condition), surelyMeets({ sourceLocale: { en: 'en' } }, condition)]).toEqual([true, false]);
  });

  it('finds nothing in the trash', () => {
    const condition = { path: 'deletedAt', operator: 'exists', value: false };
    expect([surelyMeets({ deletedAt: null }, condition), surelyMeets({ deletedAt: '2026-01-01' }, condition)]).toEqual([true, false]);
  });
});

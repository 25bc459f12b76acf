import { expect, it } from 'vitest';
import type { Library } from '@/publication/store/library.ts';
import { pageAddress } from '@/server/front/page-address.ts';

/** 250 news items: three parts. */
const library = { entries: () => Array.from({ length: 250 }) } as unknown as Library;
const address = (url: string) => {
  const [path = '', query = ''] = url.split('?');
  return pageAddress({ library, path, query });
};

it('keeps one page however it was linked, and knows its numbered parts', () => {
  expect(address('/nl/nieuws?utm_source=mail&page=2')).toBe('/nl/nieuws?page=2');
  expect(address('/nl/nieuws?page=two&x=1')).toBe('/nl/nieuws');
  expect(address('/nl/nieuws?page=1')).toBe('/nl/nieuws');
});

it('makes no page for parts that there are not, nor parts of a page that has none', () => {
  expect(['9999', '4', '3'].map((part) => address(`/nl/nieuws?page=${part}`))).toEqual(Array(3).fill('/nl/nieuws?page=3'));
  expect(address('/nl/nieuws/een-bericht?page=2')).toBe('/nl/nieuws/een-bericht');
  expect(address('/nl?page=2')).toBe('/nl');
  expect(address('/nl/nergens?page=2')).toBe('/nl/nergens');
});

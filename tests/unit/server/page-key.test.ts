import { expect, it } from 'vitest';
import { pageKey } from '@/server/page-key.ts';

it('keeps one page however it was linked, and knows its numbered parts', () => {
  const target = (address: string) => pageKey({ host: 'cop.example', url: new URL(address, 'https://cop.example') }).target;
  expect(target('/nl/nieuws?utm_source=mail&page=2')).toBe('/nl/nieuws?page=2');
  expect(target('/nl/nieuws?page=two&x=1')).toBe('/nl/nieuws');
});

it('keeps pages of two languages, hosts and parts apart', () => {
  const addresses = ['https://a.example/nl/nieuws', 'https://a.example/en/nieuws', 'https://b.example/nl/nieuws'];
  const urls = [...addresses, 'https://a.example/nl/nieuws?page=2'].map((address) => new URL(address));
  expect(new Set(urls.map((url) => pageKey({ host: url.host, url }).key)).size).toBe(4);
});

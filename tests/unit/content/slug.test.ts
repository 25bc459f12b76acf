import { expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { makeSlug } from '@/content/shared/slug.ts';

it.each<[string, Locale, string]>([
  ['Über Prüfungen & Noten', 'de', 'ueber-pruefungen-und-noten'],
  ['Ľúbezná škola: čo ďalej?', 'sk', 'lubezna-skola-co-dalej'],
  ['Najväčšia zmena', 'sk', 'najvacsia-zmena'],
  ['Participação e inclusão', 'pt', 'participacao-e-inclusao'],
  ['Coëxistentie in de klas', 'nl', 'coexistentie-in-de-klas'],
  ['Students’ agency', 'en', 'students-agency'],
  ['🙂🙂', 'en', ''],
])('makes of "%s" in %s the address "%s"', (title, locale, slug) => {
  expect(makeSlug(title, locale)).toBe(slug);
});

it('cuts a long title between words', () => {
  const slug = makeSlug('word '.repeat(60), 'en');
  expect(slug.length).toBeLessThanOrEqual(100);
  expect(slug.endsWith('word')).toBe(true);
});

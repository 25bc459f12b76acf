import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeInfo, locales } from '@/languages/locales.ts';
import { messageCatalogues } from '@/languages/message-catalogues.ts';
import { translator } from '@/languages/translator.ts';

const form = /_(?:zero|one|two|few|many|other)$/;
const base = (key: string) => key.replace(form, '');
const english = [...new Set(Object.keys(messageCatalogues.en).map(base))];
const plural = new Set(
  Object.keys(messageCatalogues.en)
    .filter((key) => form.test(key))
    .map(base),
);

/** Every file that may ask for a message. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('the reader’s catalogues', () => {
  it.each(locales)('hold the same messages in %s as in English, none missing and none extra', (locale) => {
    const keys = [...new Set(Object.keys(messageCatalogues[locale]).map(base))];
    expect(english.filter((key) => !keys.includes(key))).toEqual([]);
    expect(keys.filter((key) => !english.includes(key))).toEqual([]);
  });

  it.each(locales)('have every plural form that %s has, and no other', (locale) => {
    const forms = new Intl.PluralRules(localeInfo[locale].tag).resolvedOptions().pluralCategories;
    const wanted = [...plural].flatMap((key) => forms.map((name) => `${key}_${name}`)).sort();
    const there = Object.keys(messageCatalogues[locale]).filter((key) => form.test(key));
    expect(there.sort()).toEqual(wanted);
  });

  it.each(locales)('fill the same places in %s as in English', (locale) => {
    const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    const english = messageCatalogues.en;
    const differing = Object.entries(messageCatalogues[locale]).filter(([key, text]) => {
      const original = english[key] ?? english[`${base(key)}_other`] ?? '';
      return JSON.stringify(places(text)) !== JSON.stringify(places(original));
    });
    expect(differing).toEqual([]);
  });

  it.each(locales)('have no empty text in %s', (locale) => {
    expect(Object.entries(messageCatalogues[locale]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('hold no message that nothing asks for', () => {
    const code = [...sources('src/site'), ...sources('src/app'), ...sources('src/server')].join('\n');
    const literal = new Set([...code.matchAll(/['"]([\w.-]+)['"]/g)].map(([, key]) => key));
    const prefixes = [...code.matchAll(/`([\w.]+\.)\$\{[^}]+\}([\w.]*)`/g)].map(([, start = '', end = '']) => ({ start, end }));
    const used = (key: string) => literal.has(key) || prefixes.some(({ start, end }) => key.startsWith(start) && key.endsWith(end));
    expect(english.filter((key) => !used(key))).toEqual([]);
  });
});

describe('the translator', () => {
  it('chooses the three Slovak forms and the one for fractions', () => {
    const t = translator('sk');
    expect([1, 2, 4, 5, 0, 1.5].map((count) => t('minutes', { count }))).toEqual([
      '1 minúta',
      '2 minúty',
      '4 minúty',
      '5 minút',
      '0 minút',
      '1.5 minúty',
    ]);
  });

  it('says zero in the European Portuguese plural, unlike the Brazilian', () => {
    expect(translator('pt')('minutes', { count: 0 })).toBe('0 minutos');
    expect(translator('pt')('minutes', { count: 1 })).toBe('1 minuto');
  });

  it('keeps languages apart when they are used in turns', () => {
    const [dutch, german] = [translator('nl'), translator('de')];
    expect([dutch('menu'), german('menu'), dutch('skip'), german('skip')]).toEqual(['Menu', 'Menü', 'Naar de inhoud', 'Zum Inhalt']);
  });

  it('fills places without escaping, since React does that', () => {
    expect(translator('en')('figure.credit', { credit: 'A & B <C>' })).toBe('Picture: A & B <C>');
  });
});

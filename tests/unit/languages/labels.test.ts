import { describe, expect, it } from 'vitest';
import { writing } from '@/languages/all/writing.ts';
import { formats } from '@/languages/formats.ts';
import { labelCatalogues } from '@/languages/label.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { rules } from '@/translation/checks/rules.ts';

const english = labelCatalogues.en;
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** The keys of the labels in which a pattern is found. */
function found(locale: Locale, pattern: RegExp): string[] {
  return Object.entries(labelCatalogues[locale]).flatMap(([key, text]) => (pattern.test(text) ? [`${key}: ${text}`] : []));
}

/** What a label of the language never holds: other quotation marks than its first, or a space at a per-cent sign as it is not written there. */
function foreign(locale: Locale): readonly RegExp[] {
  const [first = ''] = writing[locale].quotation.shown.split(' ');
  const marks = ['"', '„', '“', '”', '«', '»'].filter((mark) => !first.includes(mark)).join('');
  return [new RegExp(`[${marks}]`), formats(locale).percent(50).includes('\u00a0') ? /[^\u00a0]%/ : /[ \u00a0]%/];
}

describe('the labels of the admin', () => {
  it.each(locales)('are the same in %s as in English, none missing and none extra, and none empty', (locale) => {
    const texts = labelCatalogues[locale];
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    expect(Object.keys(texts).filter((key) => texts[key]?.trim() === '')).toEqual([]);
  });

  it.each(locales)('fill the same places in %s as in English', (locale) => {
    const differing = Object.entries(labelCatalogues[locale]).filter(
      ([key, text]) => JSON.stringify(places(text)) !== JSON.stringify(places(english[key] ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it.each(locales)('have places in single braces in %s, as `message` fills them', (locale) => {
    expect(found(locale, /\{\{/)).toEqual([]);
  });

  it.each(locales)('have the quotation marks and the per-cent sign as %s writes them', (locale) => {
    expect(foreign(locale).flatMap((pattern) => found(locale, pattern))).toEqual([]);
  });

  it('address everybody in the same way: with je in Dutch, with Sie in German, in Portuguese as in Portugal', () => {
    expect(found('nl', /\b[Uu](?:we?)?\b/)).toEqual([]);
    expect(found('de', /\b(?:[Dd]u|[Dd]ein\w*|[Dd]ich|[Dd]ir)\b/)).toEqual([]);
    expect(found('pt', /\b(?:você|tela|usuário|salvar|arquivo|senha|sítio|[Ii]dioma)\b/)).toEqual([]);
  });

  it('name every check that may be set aside, without places to fill', () => {
    const named = Object.keys(english).filter((key) => key.startsWith('desk.about.'));
    const warnings = rules.filter(({ severity }) => severity === 'warning').map(({ id }) => `desk.about.${id}`);
    expect(named.sort()).toEqual(warnings.sort());
    expect(named.flatMap((key) => places(english[key] ?? ''))).toEqual([]);
  });
});

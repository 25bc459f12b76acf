import { describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { errorPage } from '@/site/error/error-page.ts';

describe('the error page', () => {
  it('speaks the reader’s language and leads home', () => {
    expect(errorPage('pt', 'broken')).toContain('<html lang="pt-PT">');
    expect(errorPage('sk', 'broken')).toContain('<h1>Niečo sa pokazilo</h1>');
    expect(errorPage('nl', 'broken')).toContain('<a href="/nl">Startpagina</a>');
  });

  it.each(locales)('needs no script, stylesheet or picture in %s', (locale) => {
    expect(errorPage(locale, 'broken')).not.toMatch(/<(?:script|link|img|style)\b|\sstyle=/);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { isValidElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import SiteLayout, { dynamic } from '@/app/(site)/[locale]/layout.tsx';
import settings from '../../../next.config.mjs';

describe('Next', () => {
  it('makes reading pages when they are asked for: a build needs no database, and `headers()` in metadata changes nothing', () => {
    expect(dynamic).toBe('force-dynamic');
  });

  it('has no cached components', () => {
    expect(settings.cacheComponents ?? false).toBe(false);
    expect(settings.experimental).not.toHaveProperty('cacheComponents', true);
    expect(settings.experimental).not.toHaveProperty('useCache', true);
  });

  it('does not check the types of generated migrations, which do not meet our flags', () => {
    const { exclude } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { exclude: string[] };
    expect(exclude).toContain('migrations');
  });

  it.each([
    ['pt', 'pt-PT'],
    ['sk', 'sk'],
  ])('writes a page under /%s in <html lang="%s">', async (locale, lang) => {
    const document = await SiteLayout({ children: 'words', params: Promise.resolve({ locale }) });
    if (!isValidElement(document)) throw new Error('no document');
    expect(renderToStaticMarkup(document)).toContain(`<html lang="${lang}"`);
  });

  it('gives the admin a root layout of its own, above which there is none', () => {
    expect(existsSync('src/app/(payload)/layout.tsx')).toBe(true);
    expect(existsSync('src/app/layout.tsx')).toBe(false);
    expect(existsSync('src/app/(site)/layout.tsx')).toBe(false);
  });
});

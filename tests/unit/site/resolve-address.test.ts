import { describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { resolveAddress } from '@/site/address/resolve-address.ts';
import { fakeLibrary } from '../../support/site/fake-library.ts';
import { publication } from '../../support/site/publication.ts';

const chapter = { kind: 'chapters', id: 'four', content: { number: 4 } } as const;
const english = publication({ ...chapter, locale: 'en', slug: 'thrive', title: 'Thrive' });
const dutch = publication({ ...chapter, locale: 'nl', slug: 'groeien', title: 'Groeien' });
const home = publication({ kind: 'pages', id: 'home', locale: 'en', slug: 'home', title: 'Home', content: { place: 'home' } });
const work = publication({ kind: 'references', id: 'lave', locale: 'en', slug: 'lave1991', title: 'Situated learning', content: {} });
const library = fakeLibrary([english, dutch, home, work], { 'chapters/four/en': ['thriving'], 'chapters/four/nl': ['bloeien'] });

function resolve(path: string): unknown {
  const [locale, ...segments] = path.slice(1).split('/');
  const resolution = resolveAddress({ library, locale: locale as Locale, segments });
  if (resolution.type === 'redirect') return `${String(resolution.status)} ${resolution.to}`;
  if (resolution.type === 'document') return `${resolution.type} ${resolution.entry.id} in ${resolution.entry.locale}`;
  return resolution.type === 'list' ? `list of ${resolution.kind}` : resolution.type;
}

describe('an address', () => {
  it.each([
    ['/nl', 'home'],
    ['/nl/handboek', 'list of chapters'],
    ['/nl/vertalingen', 'progress'],
    ['/nl/handboek/groeien', 'document four in nl'],
    ['/en/manual/thrive', 'document four in en'],
  ])('%s is %s', (path, expected) => {
    expect(resolve(path)).toBe(expected);
  });

  it('shows what is not published in the language under an address that names the language shown', () => {
    expect(resolve('/sk/prirucka/thrive/en')).toBe('document four in en');
  });

  it('leads from another language’s slug to the right place, for now', () => {
    expect(resolve('/sk/prirucka/thrive')).toBe('307 /sk/prirucka/thrive/en');
    expect(resolve('/nl/handboek/thrive')).toBe('307 /nl/handboek/groeien');
    expect(resolve('/de/handbuch/groeien')).toBe('307 /de/handbuch/thrive/en');
  });

  it('leads from a fallback to the translation once there is one', () => {
    expect(resolve('/nl/handboek/thrive/en')).toBe('307 /nl/handboek/groeien');
    expect(resolve('/nl/handboek/groeien/nl')).toBe('307 /nl/handboek/groeien');
  });

  it('leads from the wrong fallback language to the one that is shown', () => {
    expect(resolve('/sk/prirucka/groeien/nl')).toBe('307 /sk/prirucka/thrive/en');
  });

  it('leads from a former slug to the present one for good', () => {
    expect(resolve('/en/manual/thriving')).toBe('308 /en/manual/thrive');
    expect(resolve('/nl/handboek/bloeien')).toBe('308 /nl/handboek/groeien');
    expect(resolve('/sk/prirucka/thriving/en')).toBe('308 /sk/prirucka/thrive/en');
  });

  it('understands the path word of another language', () => {
    expect(resolve('/nl/manual')).toBe('308 /nl/handboek');
    expect(resolve('/nl/manual/groeien')).toBe('307 /nl/handboek/groeien');
  });

  it('understands the word of another language for how far a language is, and has nothing below it', () => {
    expect(resolve('/de/preklady')).toBe('308 /de/uebersetzungen');
    expect(resolve('/de/uebersetzungen/more')).toBe('missing');
  });

  it('has one place for the front page', () => {
    expect(resolve('/en/pages/home')).toBe('308 /en');
    expect(resolve('/sk/stranky/home/en')).toBe('308 /sk');
  });

  it('has the bibliography under the reader’s own language, since works are not translated', () => {
    expect(resolve('/sk/literatura/lave1991')).toBe('document lave in en');
  });

  it.each([
    '/en/nothing',
    '/en/manual/nothing',
    '/en/manual/thrive/xx',
    '/en/manual/thrive/en/more',
    '/en/toolbox/thrive',
    '/en/manual/thrive/',
  ])('%s is missing', (path) => {
    expect(resolve(path)).toBe('missing');
  });
});

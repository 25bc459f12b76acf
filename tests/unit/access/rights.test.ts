import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Person } from '@/access/person.ts';
import { may, mayAnywhere, operations } from '@/access/rights.ts';
import { rightsAsMarkdown } from '@/access/rights-as-markdown.ts';
import type { Role } from '@/access/roles.ts';

const person = (role: Role, more: Partial<Person> = {}): Person => ({ id: '1', role, languages: ['nl'], readsDrafts: false, ...more });

describe('may', () => {
  it('lets a translator write text of a named language, and nothing else', () => {
    const user = person('translator');
    const allowed = operations.filter((operation) => may({ user, operation, locale: 'nl', sourceLocale: 'en' }));
    expect(allowed).toEqual(['readPublished', 'readDrafts', 'readVersions', 'updateText', 'restoreVersion']);
    expect(may({ user, operation: 'updateText', locale: 'de', sourceLocale: 'en' })).toBe(false);
    expect(may({ user, operation: 'updateText', locale: 'nl', sourceLocale: 'nl' })).toBe(false);
  });

  it('lets a reviewer publish and withdraw a named language, not the source', () => {
    const user = person('reviewer');
    for (const operation of ['publish', 'unpublish'] as const) {
      expect(may({ user, operation, locale: 'nl', sourceLocale: 'en' })).toBe(true);
      expect(may({ user, operation, locale: 'en', sourceLocale: 'en' })).toBe(false);
      expect(may({ user, operation, locale: 'nl', sourceLocale: 'nl' })).toBe(false);
    }
  });

  it('keeps an editor to the source language, whichever that is', () => {
    const user = person('editor', { languages: [] });
    expect(may({ user, operation: 'publish', locale: 'pt', sourceLocale: 'pt' })).toBe(true);
    expect(may({ user, operation: 'updateText', locale: 'nl', sourceLocale: 'en' })).toBe(false);
  });

  it('lets nobody, administrators included, change shared fields in another language than the source', () => {
    for (const role of ['administrator', 'editor', 'translator', 'reviewer', 'reader'] as const) {
      expect(may({ user: person(role), operation: 'updateShared', locale: 'nl', sourceLocale: 'en' })).toBe(false);
    }
    expect(may({ user: person('administrator'), operation: 'updateShared', locale: 'en', sourceLocale: 'en' })).toBe(true);
  });

  it('lets only administrators write all languages at once', () => {
    const writers = (['administrator', 'editor', 'translator', 'reviewer', 'reader'] as const).filter((role) =>
      may({ user: person(role), operation: 'writeAllLocales', locale: 'all', sourceLocale: 'en' }),
    );
    expect(writers).toEqual(['administrator']);
    expect(may({ user: person('editor'), operation: 'updateText', locale: 'all', sourceLocale: 'en' })).toBe(false);
  });

  it('shows drafts to a reader only where they were granted', () => {
    expect(mayAnywhere(person('reader'), 'readDrafts')).toBe(false);
    expect(mayAnywhere(person('reader', { readsDrafts: true }), 'readDrafts')).toBe(true);
    expect(may({ user: person('reader', { readsDrafts: true }), operation: 'readDrafts', locale: 'all' })).toBe(true);
  });

  it('gives the public what is published', () => {
    expect(operations.filter((operation) => may({ user: null, operation, locale: 'en', sourceLocale: 'en' }))).toEqual(['readPublished']);
  });

  it('gives a translator without languages no text to write', () => {
    expect(mayAnywhere(person('translator', { languages: [] }), 'updateText')).toBe(false);
  });
});

describe('ARCHITECTURE.md', () => {
  it('shows the table of rights as the code has it', () => {
    expect(readFileSync('ARCHITECTURE.md', 'utf8')).toContain(rightsAsMarkdown());
  });
});

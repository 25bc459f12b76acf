import { describe, expect, it } from 'vitest';
import { kinds } from '@/content/kinds.ts';
import { findPlaceholderText } from '@/content/shared/placeholder-text.ts';
import { readStarter } from '@/importing/starter/read-starter.ts';
import { overlay } from '@/importing/writing/overlay.ts';

describe('the starter texts in starter/', async () => {
  const { documents, site } = await readStarter('starter');

  it('have the same structure in every language', () => {
    for (const { key, collection, languages } of documents) {
      const fields = kinds.find(({ slug }) => slug === collection)?.collection.fields ?? [];
      const [source, ...others] = languages;
      for (const other of others)
        expect(() => overlay({ fields, existing: source?.data ?? {}, incoming: other.data }), `${key}.${other.locale}`).not.toThrow();
    }
  });

  it('have no placeholder text', () => {
    expect(documents.flatMap(({ languages }) => languages.flatMap(({ data }) => findPlaceholderText(data)))).toEqual([]);
  });

  it('mark every translation as not yet reviewed', () => {
    const reviewed = [...documents, ...(site === undefined ? [] : [site])].flatMap(({ key, languages }) =>
      languages.slice(1).flatMap(({ locale, data }) => (data['translationState'] === 'unreviewed' ? [] : [`${key}.${locale}`])),
    );
    expect(reviewed).toEqual([]);
  });
});

import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { withLabels } from '@/content/shared/with-labels.ts';
import { labelKey } from '@/languages/label-key.ts';
import { placeName } from '@/languages/place-name.ts';

const place: Field = { name: 'place', type: 'select', options: ['home'] };

describe('the labels of a kind', () => {
  it('call the place of a page "Place on the site", in the form and in what is said of it', () => {
    const [field] = withLabels({ slug: 'pages', fields: [place] }).fields;
    expect(field).toMatchObject({ label: { en: 'Place on the site' }, options: [{ value: 'home', label: { en: 'Home page' } }] });
    expect(placeName('place', 'en', 'pages')).toBe('Place on the site');
  });

  it('do not call another kind’s place so: it asks for a label of its own', () => {
    expect(() => withLabels({ slug: 'partners', fields: [place] })).toThrow('lacks "field.place"');
    expect(placeName('place', 'en', 'partners')).toBe('');
  });

  it('are the kind’s own before those that all kinds share, for fields, help, options and rows', () => {
    const keys = new Set(['field.place', 'field.events.place', 'help.events.place', 'option.events.place.hall', 'row.events.guests.one']);
    const has = (key: string) => keys.has(key);
    expect(labelKey({ prefix: 'field', name: 'place', kind: 'events' }, has)).toBe('field.events.place');
    expect(labelKey({ prefix: 'help', name: 'place', kind: 'events' }, has)).toBe('help.events.place');
    expect(labelKey({ prefix: 'option', name: 'place.hall', kind: 'events' }, has)).toBe('option.events.place.hall');
    expect(labelKey({ prefix: 'row', name: 'guests.one', kind: 'events' }, has)).toBe('row.events.guests.one');
    expect(labelKey({ prefix: 'field', name: 'place', kind: 'episodes' }, has)).toBe('field.place');
    expect(labelKey({ prefix: 'field', name: 'place', kind: undefined }, has)).toBe('field.place');
  });
});

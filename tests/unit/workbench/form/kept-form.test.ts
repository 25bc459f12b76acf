import { describe, expect, it } from 'vitest';
import { dropForm, type FormPlace, keepForm, keptForm } from '@/workbench/form/kept-form.ts';

const place: FormPlace = { person: 'p1', kind: 'chapters', id: 'c1', locale: 'nl', tab: 'one' };

function storage(room = Infinity): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      held.set(name, value);
    },
    removeItem: (name) => void held.delete(name),
    clear: () => {
      held.clear();
    },
  };
}

const typed = (title: string, at: string) => ({ base: '2026-11-29T10:00:00.000Z', values: { title }, at });

describe('what a form held', () => {
  it('is there again for the same person, document and language, with the copy it was typed on', () => {
    const kept = storage();
    expect(keepForm(kept, place, typed('Een woord', '2026-11-29T10:01:00.000Z'))).toBe(true);
    expect(keptForm(kept, place)).toEqual({ ...typed('Een woord', '2026-11-29T10:01:00.000Z'), tab: 'one' });
  });

  it.each([
    ['another person', { person: 'p2' }],
    ['another kind', { kind: 'cases' }],
    ['another document', { id: 'c2' }],
    ['another language', { locale: 'sk' }],
  ])('is not shown to %s', (_, other) => {
    const kept = storage();
    keepForm(kept, place, typed('Een woord', '2026-11-29T10:01:00.000Z'));
    expect(keptForm(kept, { ...place, ...other })).toBeUndefined();
  });

  it('is the newest of several tabs, and one tab forgets only its own', () => {
    const kept = storage();
    keepForm(kept, { ...place, tab: 'two' }, typed('Later', '2026-11-29T10:05:00.000Z'));
    keepForm(kept, place, typed('Earlier', '2026-11-29T10:01:00.000Z'));
    expect(keptForm(kept, place)?.values).toEqual({ title: 'Later' });
    dropForm(kept, { ...place, tab: 'two' });
    expect(keptForm(kept, place)?.values).toEqual({ title: 'Earlier' });
  });

  it('is said not to be kept where the browser has no room, and what was kept before stays', () => {
    const kept = storage(120);
    keepForm(kept, place, typed('Short', '2026-11-29T10:01:00.000Z'));
    expect(keepForm(kept, place, typed('Long '.repeat(100), '2026-11-29T10:02:00.000Z'))).toBe(false);
    expect(keptForm(kept, place)?.values).toEqual({ title: 'Short' });
  });

  it('is left alone where it cannot be read', () => {
    const kept = storage();
    kept.setItem('form:p1:chapters:c1:nl:one', '{"values":');
    expect(keptForm(kept, place)).toBeUndefined();
    expect(kept.length).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { citedAs, nameOfWork } from '@/content/bibliography/name-of-work.ts';

describe('a work in the admin', () => {
  it('is chosen by author and year', () => {
    expect(nameOfWork({ authors: [{ family: 'Wenger' }], year: 1998, title: 'Communities of practice' })).toBe(
      'Wenger, 1998 – Communities of practice',
    );
  });

  it('is cited by two names, by the first of three, by its editors, an organisation, or its title', () => {
    const [a, b, c] = [{ family: 'Lave' }, { family: 'Wenger' }, { family: 'Snyder' }];
    expect(citedAs({ authors: [a, b], year: 1991 })).toBe('Lave & Wenger, 1991');
    expect(citedAs({ authors: [a, b, c], year: 2002, yearSuffix: 'a' })).toBe('Lave et al., 2002a');
    expect(citedAs({ authors: [], editors: [{ literal: 'OECD' }], year: 2019 })).toBe('OECD, 2019');
    expect(citedAs({ title: 'A law' })).toBe('“A law”');
  });
});

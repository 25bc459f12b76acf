import { expect, it } from 'vitest';
import { headingOf } from '@/workbench/letters/daily-letter.ts';

it('calls a document by its title and language, and what has no title by its kind', () => {
  expect(headingOf({ kind: 'chapters', title: 'Trust', locale: 'sk' }, 'en')).toBe('Trust (Slovak)');
  expect(headingOf({ kind: 'navigation', title: '', locale: 'sk' }, 'sk')).toBe('Navigácia (Slovenčina)');
});

import { describe, expect, it } from 'vitest';
import { termsToPaste } from '@/translation/machine/terms-to-paste.ts';

const hit = (text: string, found: string, term: string) => {
  const start = text.indexOf(found);
  return { term, found, range: [start, start + found.length] as const };
};

const pasted = (text: string, found: string, to: 'sk' | 'de' | 'nl', term = 'community of practice', tagged = true) =>
  termsToPaste({ text, tagged, to, terms: [{ hit: hit(text, found, term), translation: 'T' }] }).length;

describe('a machine’s draft', () => {
  it('has no glossary form pasted into a sentence whose nouns have cases', () => {
    const text = 'We work in a community of practice.';
    expect([pasted(text, 'community of practice', 'sk'), pasted(text, 'community of practice', 'de')]).toEqual([0, 0]);
  });

  it('has the glossary’s form where the source has it and nouns have no cases, and none where the source inflects it', () => {
    expect(pasted('We work in a community of practice.', 'community of practice', 'nl')).toBe(1);
    expect(pasted('We work in communities of practice.', 'communities of practice', 'nl')).toBe(0);
  });

  it('has the glossary’s form where the term is all of the passage, tags or not', () => {
    expect(pasted('Community of practice', 'Community of practice', 'sk')).toBe(1);
    expect(pasted('<1>Community of practice</1>', 'Community of practice', 'sk')).toBe(1);
    expect(pasted('Communities of practice', 'Communities of practice', 'sk')).toBe(0);
  });
});

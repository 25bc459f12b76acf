import { describe, expect, it } from 'vitest';
import { ownWorkFor } from '@/translation/ledger/own-work.ts';
import type { PassageEntry } from '@/translation/ledger/passage-entry.ts';

const entry: PassageEntry = { said: 'needsReview', origin: 'person', source: 'One', target: 'Jeden', by: 'jana', byName: 'Jana', at: '' };
const passage = { target: { text: 'Jeden', tags: [] }, entry };
const corrected = { ...passage, entry: { ...entry, by: 'eva', author: 'jana', corrected: true as const } };

describe('whose work words are', () => {
  it('is whoever wrote them, and nobody approves their own unless the site says yes', () => {
    expect(ownWorkFor({ passage, text: 'Jeden', person: 'jana', ownApproval: 'no' })).toBe('ownApproval');
    expect(ownWorkFor({ passage, text: 'Jeden', person: 'jana', ownApproval: 'strict' })).toBe('ownApproval');
    expect(ownWorkFor({ passage, text: 'Jeden', person: 'jana', ownApproval: 'yes' })).toBeUndefined();
  });

  it('is not whoever corrects them, unless the site is strict', () => {
    expect(ownWorkFor({ passage, text: 'Jeden.', person: 'eva', ownApproval: 'no' })).toBeUndefined();
    expect(ownWorkFor({ passage, text: 'Jeden.', person: 'eva', ownApproval: 'strict' })).toBe('ownCorrection');
    expect(ownWorkFor({ passage: corrected, text: 'Jeden', person: 'eva', ownApproval: 'strict' })).toBe('ownCorrection');
  });

  it('lets a strict site’s reviewer approve another’s words as they stand', () => {
    expect(ownWorkFor({ passage, text: 'Jeden', person: 'eva', ownApproval: 'strict' })).toBeUndefined();
    expect(ownWorkFor({ passage: corrected, text: 'Jeden', person: 'ota', ownApproval: 'strict' })).toBeUndefined();
  });
});

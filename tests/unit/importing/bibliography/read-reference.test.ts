import { describe, expect, it } from 'vitest';
import { readReference } from '@/importing/bibliography/read-reference.ts';
import type { EntryName } from '@/importing/bibliography/reference-entry.ts';
import references from './references.json';

const listed = (names: readonly EntryName[] = []) =>
  names.map(({ family, given, literal }) => literal ?? `${family ?? ''}, ${given ?? ''}`).join('; ');

/** An entry as the file of expectations has it: names in one line, without the key. */
function summary(line: string) {
  const found = readReference(line);
  if (found === undefined) return { read: 'as text' };
  const { citationKey: _key, authors, editors, ...rest } = found.entry;
  const people = { authors: listed(authors), editors: listed(editors) };
  const named = Object.fromEntries(Object.entries(people).filter(([, names]) => names !== ''));
  return { read: found.check ? 'please check' : 'right', entry: { ...named, ...rest } };
}

describe('each entry of a reference list is right, marked “please check”, or stays text', () => {
  it.each(references)('$line', ({ line, ...expected }) => {
    expect(summary(line)).toEqual(expected);
  });

  it('what has no field is never passed over in silence', () => {
    const sure = references.filter(({ read }) => read === 'right').map(({ line }) => line);
    for (const extra of [
      'ISBN 978-80-8052-123-4.',
      '(Original work published 1931)',
      'Aangevuld door K. Peeters.',
      'č. 12.',
      '[cit. 2020-03-05]',
    ])
      expect(sure.filter((line) => summary(`${line} ${extra}`).read === 'right')).toEqual([]);
  });

  it('takes no sentence for a work', () => {
    for (const line of ['A sentence that is none.', 'In 2019 (see above) we met.', 'Our team met. It was good.'])
      expect(readReference(line)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { hasLabel, labelCatalogues, message } from '@/languages/label.ts';
import { locales } from '@/languages/locales.ts';
import { rules } from '@/translation/checks/rules.ts';
import { runChecks } from '@/translation/checks/run-checks.ts';
import { type CheckCase, faulty, inputOf, sound } from './check-cases.ts';

const found = (given: CheckCase) => runChecks(inputOf(given)).map(({ check }) => check);

describe('each check', () => {
  it.each(faulty)('$check speaks in $locale: $target', (given) => {
    expect(found(given)).toContain(given.check);
  });

  it.each(sound)('$check is silent in $locale: $target', (given) => {
    expect(found(given)).not.toContain(given.check);
  });

  it('is proved to speak by a case, and to be silent by another', () => {
    const [speaks, silent] = [new Set(faulty.map(({ check }) => check)), new Set(sound.map(({ check }) => check))];
    const factsOnly = ['altMissing', 'linkNotPublished', 'tagAdded', 'markMissing', 'termAvoided', 'spaceInQuotation'];
    expect(rules.filter(({ id }) => !speaks.has(id)).map(({ id }) => id)).toEqual([]);
    expect(rules.filter(({ id }) => !silent.has(id) && !factsOnly.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has a name of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('says in five languages what is wrong, with every value filled', () => {
    const unfilled = faulty.flatMap((given) =>
      runChecks(inputOf(given)).flatMap(({ check, values }) =>
        locales.filter((locale) => !hasLabel(`check.${check}`) || /\{\w+\}/.test(message(locale, `check.${check}`, values))),
      ),
    );
    expect(unfilled).toEqual([]);
  });

  // Each of these took from ten seconds to minutes, or more of the stack than there is, while one expression looked at them.
  it.each([
    ['letters', 'я'.repeat(50_000)],
    ['points', '.'.repeat(50_000)],
    ['figures and points', '1.'.repeat(25_000)],
    ['blanks between two words', `a${' '.repeat(50_000)}b`],
    ['brackets behind an address', `https://a.eu/${')'.repeat(50_000)}`],
  ])('is through with 50,000 %s as with any other text', (_, target) => {
    const given = { check: 'urlChanged', source: 'See https://example.org.', target, locale: 'sk' } as const;
    expect(found(given)).toContain('urlChanged');
  });

  it('is heard twenty times of one passage, however often it is broken', () => {
    const brackets = found({ check: 'brackets', source: 'A circle.', target: '('.repeat(500), locale: 'nl' });
    expect(brackets.filter((check) => check === 'brackets')).toHaveLength(20);
  });

  it('has no message that nobody says', () => {
    const said = new Set(rules.map(({ id }) => `check.${id}`));
    expect(Object.keys(labelCatalogues.en).filter((key) => key.startsWith('check.') && !said.has(key))).toEqual([]);
  });

  it('never throws, and marks places that are in the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.array(pieces()).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(...locales),
        fc.constantFrom(...locales),
        fc.boolean(),
        (source, target, from, to, tagged) => {
          const tags = tagged
            ? [
                { number: 1, kind: 'mark' as const, paired: true },
                { number: 2, kind: 'citation' as const, paired: false },
              ]
            : [];
          for (const { range } of runChecks({ ...inputOf({ check: '', locale: to, source, target }), sourceLocale: from, tagged, tags })) {
            const [start, end] = range ?? [0, 0];
            expect([start >= 0, start <= end, end <= target.length]).toEqual([true, true, true]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** What rules look for, so that chance meets it. */
function pieces(): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...['<1>', '</1>', '<2/>', '&lt;3>', '„', '“', '”', '«', '»', '"', '(', ')', '12. mája 2024', '1,5', '1.500', '50 %', ' ,', '  '],
    ...['(Wenger, 1998)', 'https://doi.org/10.1000/182', 'a@b.org', 'the the ', '…', '\u00a0', '?', ':', '🙂', 'e\u0301'],
  );
}

describe('a finding', () => {
  it('marks the words in the text with tags, past the tags before it', () => {
    const target = 'Ze <1>komen</1> samen samen.';
    const [finding] = runChecks({
      ...inputOf({ check: 'doubleWord', locale: 'nl', source: 'They <1>come</1> together.', target }),
      tagged: true,
      tags: [{ number: 1, kind: 'mark', paired: true }],
    });
    expect(finding).toMatchObject({ check: 'doubleWord', severity: 'warning', values: { word: 'samen' } });
    expect(target.slice(...(finding?.range ?? [0, 0]))).toBe('samen samen');
  });

  it('comes errors first, then in the order of the text', () => {
    const given = { check: '', locale: 'de', source: 'See 10.1000/182 now.', target: 'Siehe  10.1000/18 jetzt ,  jetzt.' } as const;
    expect(found(given)).toEqual(['doiChanged', 'doubleSpace', 'spaceBeforePunctuation', 'doubleSpace']);
  });

  it('says nothing of the form of words that are not there', () => {
    expect(found({ check: '', locale: 'sk', source: 'Who takes part?', target: '' })).toEqual([]);
  });
});

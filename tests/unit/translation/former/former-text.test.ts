import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from '@/translation/former/align-sentences.ts';
import { type FormerPassage, formerText } from '@/translation/former/former-text.ts';

/** A sentence with its translation; the words are as many letters apart as those of two sentences are. */
interface Sentence {
  readonly en: string;
  readonly nl: string;
}

const word = fc.stringMatching(/^[a-z]{4,9}$/);
const sentence = fc.tuple(fc.array(word, { minLength: 4, maxLength: 9 }), fc.array(word, { minLength: 4, maxLength: 9 }));
const sentences = (most: number) =>
  fc
    .array(sentence, { minLength: 2, maxLength: most })
    .map((pairs) => pairs.map(([en, nl], index): Sentence => ({ en: spoken(en, index), nl: spoken(nl, index) })));

function spoken(words: readonly string[], index: number): string {
  const text = `${words.join(' ')} ${'qxzjw'.charAt(index % 5).repeat(12)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text cut into passages after each sentence that `cuts` says. */
function passages(text: readonly Sentence[], cuts: readonly boolean[]): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = [[]];
  for (const [index, one] of text.entries()) {
    groups.at(-1)?.push(one);
    if (cuts[index] === true && index < text.length - 1) groups.push([]);
  }
  return groups;
}

const joined = (group: readonly Sentence[], locale: keyof Sentence) => group.map((one) => one[locale]).join(' ');

const former = (group: readonly Sentence[], index: number): FormerPassage => ({
  key: `body#${String(index)}`,
  source: joined(group, 'en'),
  target: joined(group, 'nl'),
  byName: 'Tine',
  at: '',
});

const cut = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
const languages = { sourceLocale: 'en', locale: 'nl' } as const;

describe('a source that is split and joined at random', () => {
  it('finds the former translation of each of its passages, whole, in order and from where it stood', () => {
    fc.assert(
      fc.property(sentences(10), cut, cut, (text, before, after) => {
        const was = passages(text, before);
        const formers = was.map(former);
        for (const group of passages(text, after)) {
          const found = formerText({ source: joined(group, 'en'), formers, ...languages });
          expect(found?.text).toBe(joined(group, 'nl'));
          const stood = was.flatMap((one, index) => (group.some((part) => one.includes(part)) ? [`body#${String(index)}`] : []));
          expect(found?.from.map(({ key }) => key)).toEqual(stood);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds every word of it where tags stand in the text, and where a sentence was changed a little', () => {
    fc.assert(
      fc.property(sentences(6), cut, (text, after) => {
        const tagged = text.map(({ en, nl }) => ({ en: `<1>${en.slice(0, 4)}</1>${en.slice(4)}`, nl }));
        const formers = [former(tagged, 0)];
        for (const group of passages(text, after)) {
          const source = group.map(({ en }) => en.replace(/^(....)/, '$1s')).join(' ');
          expect(formerText({ source, formers, ...languages })?.text).toBe(joined(group, 'nl'));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('finds nothing for what was never there', () => {
    const formers = [former([{ en: 'We meet every month.', nl: 'We komen elke maand samen.' }], 0)];
    expect(formerText({ source: 'Another thought altogether stands here.', formers, ...languages })).toBeUndefined();
  });
});

describe('sentences of a passage and of its translation', () => {
  it('belong together one by one, and two to one where a translator joined them', () => {
    expect(
      alignSentences(['One is short.', 'Two is a good deal longer than that.'], ['Een is kort.', 'Twee is een heel stuk langer dan dat.']),
    ).toEqual([
      { source: ['One is short.'], target: ['Een is kort.'] },
      { source: ['Two is a good deal longer than that.'], target: ['Twee is een heel stuk langer dan dat.'] },
    ]);
    const three = ['We meet each month in school.', 'We share.', 'Then everybody goes home to think about what was said.'];
    const two = ['We komen elke maand samen op school en delen.', 'Daarna gaat iedereen naar huis om na te denken over wat er gezegd is.'];
    expect(alignSentences(three, two).map(({ source, target }) => [source.length, target.length])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  it('are each in one place, in order, whatever their numbers', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), fc.array(word, { maxLength: 7 }), (source, target) => {
        const beads = alignSentences(source, target);
        expect(beads.flatMap((bead) => bead.source)).toEqual(source);
        expect(beads.flatMap((bead) => bead.target)).toEqual(target);
      }),
    );
  });
});

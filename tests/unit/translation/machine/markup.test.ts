import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMarkup, type Protected, toMarkup } from '@/translation/machine/markup.ts';

const tagged = (text: string, ...terms: Protected['terms']): Protected => ({ text, tagged: true, terms });
const plain = (text: string): Protected => ({ text, tagged: false, terms: [] });

describe('what a machine is given', () => {
  const text = 'A <1>shared domain</1> & 3 < 4<2/>end';

  it('has tags as elements, everything else as text', () => {
    expect(toMarkup(tagged(text), 'xml')).toBe('A <x id="1">shared domain</x> &amp; 3 &lt; 4<x id="2"/>end');
    expect(toMarkup(tagged(text), 'html')).toBe('A <x id="1">shared domain</x> &amp; 3 &lt; 4<x id="2"></x>end');
    expect(toMarkup(plain('see <1> & co'), 'xml')).toBe('see &lt;1&gt; &amp; co');
  });

  it('has the translation of a term in its place, not to be translated', () => {
    const term = { range: [12, 18], translation: 'Domäne' } as const;
    expect(text.slice(...term.range)).toBe('domain');
    expect(toMarkup(tagged(text, term), 'xml')).toBe(
      'A <x id="1">shared <t id="0" translate="no">Domäne</t></x> &amp; 3 &lt; 4<x id="2"/>end',
    );
  });

  it('leaves terms over a tag, terms into another and terms without a translation to the machine', () => {
    const terms = [
      { range: [2, 11], translation: 'über eine Marke' },
      { range: [5, 18], translation: 'gemeinsame Domäne' },
      { range: [12, 18], translation: 'Domäne' },
      { range: [0, 1], translation: ' ' },
    ] as const;
    expect(toMarkup(tagged(text, ...terms), 'xml')).toBe(
      'A <x id="1"><t id="0" translate="no">gemeinsame Domäne</t></x> &amp; 3 &lt; 4<x id="2"/>end',
    );
  });
});

describe('what a machine gives back', () => {
  it('is the text with its tags, wherever they stand now', () => {
    const asked = tagged('A <1>b</1><2/>');
    expect(fromMarkup('<x id="2"/>Ein &quot;<x id="1">B</x>&quot;', asked)).toEqual({ text: '<2/>Ein "<1>B</1>"' });
    expect(fromMarkup('<X ID=2></X>Ein <x class="y" id="1">B&#32;&#x26;</x>', asked)).toEqual({ text: '<2/>Ein <1>B &</1>' });
  });

  it('has the glossary term, whatever the machine made of it', () => {
    const asked = tagged('a domain', { range: [2, 8], translation: 'Domäne & mehr' });
    expect(fromMarkup('eine <t id="0">Domaine</t>', asked)).toEqual({ text: 'eine Domäne & mehr' });
    expect(fromMarkup('eine <t id="0" translate="no"/>', asked)).toEqual({ text: 'eine Domäne & mehr' });
  });

  it.each([
    ['a tag is lost', 'Ein B', 'tags'],
    ['a tag is never closed', 'Ein <x id="1">B', 'tags'],
    ['a tag is doubled', '<x id="1">Ein</x> <x id="1">B</x>', 'tags'],
    ['a tag is new', '<x id="1">Ein</x> <b>B</b>', 'tags'],
    ['a tag has another number', '<x id="3">Ein B</x>', 'tags'],
    ['a tag is closed that was not opened', 'Ein</x> <x id="1">B</x>', 'tags'],
    ['the term is lost', '<x id="1">Ein B</x>', 'terms'],
    ['the term is doubled', '<x id="1">Ein <t id="0">B</t><t id="0">B</t></x>', 'terms'],
  ])('is refused when %s', (_, answer, refused) => {
    expect(fromMarkup(answer, tagged('<1>A b</1>', { range: [5, 6], translation: 'B' }))).toEqual({ refused });
  });

  it('is refused when it is empty', () => {
    expect(fromMarkup(' ', plain('A'))).toEqual({ refused: 'empty' });
  });

  it('is the very passage where the machine changed nothing, for any text with tags', () => {
    const word = fc.oneof(
      fc.constantFrom('a', '&', '<', '>', '&lt;', '&amp;', '😀', ' ', '"'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    const words = fc
      .array(word, { maxLength: 6 })
      .map((parts) => parts.join('').replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;')));
    const markup = fc.constantFrom('xml', 'html' as const);
    fc.assert(
      fc.property(words, words, words, markup, (one, two, three, kind) => {
        const raw = `x${one}<1>${two}<2/></1>${three}`;
        const answer = fromMarkup(toMarkup(tagged(raw), kind), tagged(raw));
        const again = fromMarkup(toMarkup(tagged('text' in answer ? answer.text : ''), kind), tagged(raw));
        expect(again).toEqual(answer);
        expect('text' in answer ? toMarkup(tagged(answer.text), kind) : answer).toBe(toMarkup(tagged(raw), kind));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptShape } from '@/passages/adopt-shape.ts';
import { identifyPassages } from '@/passages/identify-passages.ts';
import { passageIdOf, passageNodes, rootOf } from '@/passages/passage-nodes.ts';
import { richText, tokens } from './arbitrary-documents.ts';
import { text } from './text.ts';

function counter(): () => string {
  let next = 0;
  return () => {
    next += 1;
    return `new${String(next)}`;
  };
}

function idsOf(value: unknown): (string | undefined)[] {
  const root = rootOf(value);
  return root === undefined ? [] : passageNodes(root).map(({ node }) => passageIdOf(node));
}

describe('the ids of passages', () => {
  it('are given to a new text', () => {
    expect(idsOf(identifyPassages({ former: undefined, next: text(['One'], ['Two']), newId: counter() }))).toEqual(['new1', 'new2']);
  });

  it('stay when the editor brings them along, and the same object comes back', () => {
    const next = text(['Two, changed', 'b'], ['One', 'a']);
    expect(identifyPassages({ former: text(['One', 'a'], ['Two', 'b']), next, newId: counter() })).toBe(next);
  });

  it('are found again by the words, when a program sends the text without them', () => {
    const former = text(['First.', 'a'], ['Second.', 'b'], ['Third.', 'c']);
    const next = text(['Third.'], ['Something new altogether'], ['First.']);
    expect(idsOf(identifyPassages({ former, next, newId: counter() }))).toEqual(['c', 'new1', 'a']);
  });

  it('stay with a passage of which some words were changed', () => {
    const former = text(['Schools work with families every week.', 'a'], ['Pupils have a say.', 'b']);
    const next = text(['Schools work with families every day.'], ['Pupils have a say.']);
    expect(idsOf(identifyPassages({ former, next, newId: counter() }))).toEqual(['a', 'b']);
  });

  it('stay with the first of two copies', () => {
    const former = text(['One', 'a']);
    expect(idsOf(identifyPassages({ former, next: text(['One', 'a'], ['One', 'a']), newId: counter() }))).toEqual(['a', 'new1']);
  });

  it('go to the passage that is most alike, whichever comes first', () => {
    const former = text(['Start.', 'a'], ['Pupils plan the lessons of the week with their teachers.', 'b'], ['End.', 'c']);
    const next = text(
      ['Start.'],
      ['Parents plan the lunches of the week with their pupils.'],
      ['Pupils plan the lessons of the week with all their teachers.'],
      ['End.'],
    );
    expect(idsOf(identifyPassages({ former, next, newId: counter() }))).toEqual(['a', 'new1', 'b', 'c']);
  });

  it('are one for each passage of any text, and former ones are never lost by saving again', () => {
    fc.assert(
      fc.property(richText(tokens(), false), (given) => {
        const first = identifyPassages({ former: undefined, next: given, newId: counter() });
        const root = rootOf(first);
        const ids = root === undefined ? [] : [...new Set(passageNodes(root).map(({ node }) => node))].map(passageIdOf);
        expect(ids).not.toContain(undefined);
        expect(new Set(ids).size).toBe(ids.length);
        expect(identifyPassages({ former: first, next: first, newId: counter() })).toBe(first);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the ids of notes', () => {
  const withNotes = (...notes: readonly (readonly [id: string | undefined, words: string])[]) => ({
    root: {
      type: 'root',
      children: [
        {
          ...{ type: 'paragraph', $: { passage: 'p' } },
          children: notes.map(([id, note]) => ({
            type: 'inlineBlock',
            fields: { ...(id === undefined ? {} : { id }), blockType: 'footnote', note },
          })),
        },
      ],
    },
  });

  it('are one for each, also where a note was copied or came without one', () => {
    const next = withNotes(['f1', 'One.'], ['f1', 'One.'], [undefined, 'Two.']);
    expect(identifyPassages({ former: undefined, next, newId: counter() })).toEqual(
      withNotes(['f1', 'One.'], ['new1', 'One.'], ['new2', 'Two.']),
    );
  });

  it('stay with a note when a program writes the text again with ids of its own', () => {
    const former = withNotes(['f1', 'One.'], ['f2', 'Two.']);
    const next = withNotes(['x1', 'Two.'], ['x2', 'One, changed.'], ['x3', 'Three.']);
    expect(identifyPassages({ former, next, newId: counter() })).toEqual(
      withNotes(['f2', 'Two.'], ['f1', 'One, changed.'], ['x3', 'Three.']),
    );
  });

  it('are taken over by the notes of a translation that was not written on the desk', () => {
    const source = withNotes(['f1', 'One.'], ['f2', 'Two.']);
    const line = (value: ReturnType<typeof withNotes>) => {
      const [paragraph] = value.root.children;
      const word = { type: 'text', text: 'Slovo' };
      return { root: { ...value.root, children: [{ ...paragraph, children: [word, ...(paragraph?.children ?? [])] }] } };
    };
    const next = line(withNotes(['x1', 'Jeden.'], ['x2', 'Dva.']));
    expect(adoptShape({ source: line(source), former: undefined, next })).toEqual(line(withNotes(['f1', 'Jeden.'], ['f2', 'Dva.'])));
  });
});

import { describe, expect, it } from 'vitest';
import { MachineError, type MachineTranslator } from '@/translation/machine/machine-translator.ts';
import { machineLimits, translateMissing } from '@/translation/machine/translate-missing.ts';

const passages = (count: number, text = 'A text') =>
  Array.from({ length: count }, (_, index) => ({ key: `p${String(index)}`, text, tagged: true, terms: [] }));

function machine(answer: (text: string, batch: number) => string): MachineTranslator & { readonly batches: number[] } {
  const batches: number[] = [];
  return {
    name: 'Fake',
    markup: 'xml',
    batches,
    translate: ({ texts }) => {
      batches.push(texts.length);
      return Promise.resolve(texts.map((text) => answer(text, batches.length)));
    },
  };
}

describe('translating what is missing', () => {
  it('gives each passage its text, and tells of those whose tags did not survive', async () => {
    const asked = [
      { key: 'one', text: '<1>A</1>', tagged: true, terms: [] },
      { key: 'two', text: '<1>B</1>', tagged: true, terms: [] },
    ];
    const fake = machine((text) => (text.includes('B') ? 'B' : text.replace('A', 'Á')));
    expect(await translateMissing({ machine: fake, passages: asked, from: 'en', to: 'sk' })).toEqual({
      texts: [{ key: 'one', text: '<1>Á</1>' }],
      refused: [{ key: 'two', why: 'tags' }],
      left: [],
    });
  });

  it('sends so many at once, takes so many a call and names those that are left', async () => {
    const fake = machine((text) => text);
    const { texts, left } = await translateMissing({ machine: fake, passages: passages(230), from: 'en', to: 'sk' });
    expect([texts.length, left.length, left[0], fake.batches]).toEqual([200, 30, 'p200', [50, 50, 50, 50]]);
  });

  it('counts characters too, and sends a passage that is longer than all allowed', async () => {
    const fake = machine((text) => text);
    const long = 'x'.repeat(machineLimits.charactersAtOnce - 1);
    const outcome = await translateMissing({ machine: fake, passages: passages(4, long), from: 'en', to: 'sk' });
    expect([outcome.texts.length, outcome.left, fake.batches]).toEqual([3, ['p3'], [1, 1, 1]]);
    const huge = passages(1, 'x'.repeat(machineLimits.characters * 2));
    expect((await translateMissing({ machine: fake, passages: huge, from: 'en', to: 'sk' })).texts).toHaveLength(1);
  });

  it('keeps what came before the machine failed, and fails where it gave nothing', async () => {
    const failing = (from: number): MachineTranslator =>
      machine((text, batch) => {
        if (batch >= from) throw new MachineError('quota');
        return text;
      });
    const { texts, left } = await translateMissing({ machine: failing(2), passages: passages(60), from: 'en', to: 'sk' });
    expect([texts.length, left.length, left[0]]).toEqual([50, 10, 'p50']);
    const nothing = translateMissing({ machine: failing(1), passages: passages(60), from: 'en', to: 'sk' });
    await expect(nothing).rejects.toMatchObject({ problem: 'quota' });
  });

  it('takes nothing from a machine that gives back another number of texts', async () => {
    const fake: MachineTranslator = { name: 'Fake', markup: 'xml', translate: () => Promise.resolve(['one']) };
    await expect(translateMissing({ machine: fake, passages: passages(2), from: 'en', to: 'sk' })).rejects.toMatchObject({
      problem: 'answer',
    });
  });
});

import type { Locale } from '@/languages/locales.ts';
import { MachineError, type MachineTranslator } from './machine-translator.ts';
import { fromMarkup, type Protected, type Refused, toMarkup } from './markup.ts';

/** What one call takes at most, so that it ends in good time; and what is sent at once (DeepL takes 50 texts and 128 KiB). */
export const machineLimits = { passages: 200, characters: 60_000, passagesAtOnce: 50, charactersAtOnce: 20_000 };

export interface MachinePassage extends Protected {
  /** The segment's key. */
  readonly key: string;
}

export interface MachineOutcome {
  readonly texts: readonly { readonly key: string; readonly text: string }[];
  /** Left as they were: what was protected did not survive, or nothing came back. */
  readonly refused: readonly { readonly key: string; readonly why: Refused }[];
  /** Keys of passages that were too many for this call, or that the machine did not come to; to be asked again. */
  readonly left: readonly string[];
}

interface MissingInput {
  readonly machine: MachineTranslator;
  readonly passages: readonly MachinePassage[];
  readonly from: Locale;
  readonly to: Locale;
}

/**
 * Has a machine translate passages, in their order and as many as one call takes. Writes nothing.
 * @throws MachineError when the machine translated none of them
 */
export async function translateMissing({ machine, passages, from, to }: MissingInput): Promise<MachineOutcome> {
  const asked = firstWithin(passages, machineLimits.passages, machineLimits.characters);
  const texts: { key: string; text: string }[] = [];
  const refused: { key: string; why: Refused }[] = [];
  let done = 0;
  while (done < asked.length) {
    const batch = firstWithin(asked.slice(done), machineLimits.passagesAtOnce, machineLimits.charactersAtOnce);
    try {
      const answers = await machine.translate({ texts: batch.map((passage) => toMarkup(passage, machine.markup)), from, to });
      if (answers.length !== batch.length) throw new MachineError('answer');
      for (const [index, passage] of batch.entries()) {
        const taken = fromMarkup(answers[index] ?? '', passage);
        if ('text' in taken) texts.push({ key: passage.key, text: taken.text });
        else refused.push({ key: passage.key, why: taken.refused });
      }
    } catch (error) {
      if (done === 0 || !(error instanceof MachineError)) throw error;
      break; // what came before is kept
    }
    done += batch.length;
  }
  return { texts, refused, left: passages.slice(done).map(({ key }) => key) };
}

/** As many from the front as fit; at least one, however long. */
function firstWithin<T extends Protected>(passages: readonly T[], most: number, characters: number): readonly T[] {
  let sum = 0;
  const end = passages.findIndex(({ text }, index) => {
    sum += text.length;
    return index > 0 && (index >= most || sum > characters);
  });
  return end === -1 ? passages : passages.slice(0, end);
}

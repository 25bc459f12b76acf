import type { DeskPassage } from '../../desk-contract.ts';
import type { KeptText } from './kept-texts.ts';

/** A text that was kept in this browser and never reached the server. */
export interface OfferedText {
  readonly kept: KeptText;
  readonly passage: DeskPassage;
  /** The server's text is another than the one it was written on. */
  readonly isNewer: boolean;
  /** The source says something else than what it was made from. */
  readonly sourceChanged: boolean;
}

/** What of the kept texts is worth offering, and which can go: the server has the same words. Of passages that are gone, `lost`. */
export function offeredTexts(
  kept: readonly KeptText[],
  passages: readonly DeskPassage[],
): { readonly offered: readonly OfferedText[]; readonly lost: readonly KeptText[]; readonly known: readonly string[] } {
  const byKey = new Map(passages.map((passage) => [passage.key, passage]));
  const offered: OfferedText[] = [];
  const lost: KeptText[] = [];
  const known: string[] = [];
  for (const text of kept) {
    const passage = byKey.get(text.key);
    if (passage === undefined) lost.push(text);
    else if (passage.target === text.text) known.push(text.key);
    else offered.push({ kept: text, passage, ...comparedWith(passage, text) });
  }
  return { offered, lost, known };
}

/** A base names both texts, see `deskBase`. */
function comparedWith(passage: DeskPassage, kept: KeptText): Pick<OfferedText, 'isNewer' | 'sourceChanged'> {
  const [target, source] = passage.base.split('-');
  const [formerTarget, formerSource] = kept.base.split('-');
  return { isNewer: target !== formerTarget, sourceChanged: source !== formerSource };
}

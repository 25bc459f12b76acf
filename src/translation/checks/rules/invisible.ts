import type { CheckRule } from '../check-rule.ts';
import { masked } from '../masked.ts';

/**
 * Characters without a form: of no width, soft hyphens, marks of direction (Unicode 16, 23.2 and 23.3), controls, what stands for a character
 * that was lost. Line ends and tabs have one; a joiner holds emoji together and, with marks of direction, writes other scripts.
 */
const formless = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164\uffa0\ufffd]/gu;
const emoji = /\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|[\u{e0020}-\u{e007f}])*/gu;
const otherScripts = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}]/u;

/** An invisible character that the source does not have; most come along when a text is pasted, and some turn the order of what is read. */
export const invisible: CheckRule = {
  id: 'invisible',
  severity: 'warning',
  find: ({ source, target }) => {
    const meant = new Set(source.text.match(formless));
    if (otherScripts.test(target.text)) for (const mark of '\u061c\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069') meant.add(mark);
    return [...masked(target.text, emoji).matchAll(formless)]
      .filter(([character]) => !meant.has(character))
      .map(({ 0: character, index }) => ({
        values: { character: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` },
        range: target.rangeOf(index, index + character.length),
      }));
  },
};

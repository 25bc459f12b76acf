import { emoji } from '../tree/emoji.ts';

/** A sentence with the next heading glued to it, as copied pages have it; it is taken apart later (recognition/split-glued). */
const glued = new RegExp(`[.!?…]["”’»)]?\\s*${emoji}`, 'u');

/**
 * Whether a line that stands alone reads as a heading: short, begins like one, and does not end like a sentence. The length is
 * that of the longest headings in the partners' pages, with room.
 */
export function looksLikeHeading(line: string): boolean {
  if (line.length > 130 || line.length < 2 || glued.test(line)) return false;
  if (
    !/^(?:[\p{Lu}\p{Lt}\p{Lo}"“„«'‘¿¡(]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\d+(?:\.\d+)*[.)]?\s*[|:–—\-\s]\s*\p{L})/u.test(
      line,
    )
  )
    return false;
  // A line that ends in a number, a closing bracket after a year or an address is an entry of a list of works, not a heading.
  if (/https?:\/\/|\b(?:1[89]|20)\d\d[a-z]?\)/.test(line)) return false;
  // "Think of your team (10 minutes). Who was silent?" is a sentence and a question, however short.
  if (/[\p{L})\]]{3}[.!]\s+\p{Lu}.*\?["”’»)]?$/u.test(line)) return false;
  return !/[.,;:!…]["”’»)]?$/u.test(line);
}

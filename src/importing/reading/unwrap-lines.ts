import type { Line } from './line.ts';
import { listMarker } from './list-marker.ts';

/** No mail or text editor wraps wider than this; a longer line was never wrapped. */
const widest = 100;

/**
 * Joins the lines of a text that was wrapped at a width (mails, old text files) back to paragraphs. A file with long lines was not
 * wrapped, and its lines stay as they are.
 */
export function unwrapLines(blocks: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const lines = blocks.flat();
  const inner = blocks.flatMap((block) => block.slice(0, -1));
  const full = inner.filter((line) => line.text.length + line.indent >= 55);
  const wrapped = lines.every((line) => line.text.length + line.indent <= widest) && full.length * 3 >= inner.length && full.length > 0;
  return wrapped ? blocks.map(unwrap) : blocks;
}

function unwrap(block: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let previous: Line | undefined;
  for (const line of block) {
    const last = joined.at(-1);
    const goesOn = previous !== undefined && previous.text.length + previous.indent >= 55 && listMarker(line) === undefined;
    if (last !== undefined && goesOn) joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else joined.push(line);
    previous = line;
  }
  return joined;
}

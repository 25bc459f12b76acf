import { ImportError } from '../import-error.ts';
import { limits } from '../limits.ts';

/** Marks that open a quotation or a list item, one after the other on a line. */
const mark = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/**
 * Looks through Markdown before the parser meets it, whose time grows with the square of lists and with depth. Counts roughly, line by line:
 * marks that stand deeper than the marks above them, and how many pieces there are at least.
 * @throws ImportError `tooDeep`, `tooManyPieces`
 */
export function refuseMarkdownShape({ markdown, filename }: { readonly markdown: string; readonly filename: string }): void {
  /** Where the marks begin that the line stands in, from the left. */
  let open: number[] = [];
  let pieces = 0;
  let blank = true;
  for (const line of markdown.split('\n')) {
    const marks = marksOf(line);
    const first = marks[0];
    if (first !== undefined) open = [...open.filter((column) => column < first), ...marks];
    if (open.length > limits.treeDepth / 2) throw new ImportError('tooDeep', { file: filename });
    const empty = line.trim() === '';
    if (marks.length > 0 || (blank && !empty)) pieces += 1;
    if (/^\s*\|/.test(line)) pieces += line.split('|').length - 2;
    blank = empty;
    // A blank line in a block of code is no piece, so there may be more of them than there are pieces.
    if (pieces > 2 * limits.pieces) throw new ImportError('tooManyPieces', { file: filename, limit: limits.pieces });
  }
}

function marksOf(line: string): number[] {
  const found: number[] = [];
  mark.lastIndex = 0;
  for (let match = mark.exec(line); match !== null && found.length <= limits.treeDepth; match = mark.exec(line)) {
    found.push(match.index + match[0].length - match[0].trimStart().length);
  }
  return found;
}

import type { Image } from 'mdast';
import { allCues } from '../cues/cues.ts';
import type { FigureNode, RootContent } from './nodes.ts';
import { textOf, tidy } from './text-of.ts';

/** How a reader behind says that a picture is a part of the file: `import-picture:word/media/image1.png`. */
export const inFile = 'import-picture:';
/** Stands in place of an alternative text where the file says that a picture tells nothing. */
export const decorative = 'import-decorative';
/** Stands before a caption that came with the picture itself. */
export const captionMark = 'import-caption:';

const captionWords = allCues.flatMap((cues) => cues.figure).join('|');
const caption = new RegExp(`^(?:${captionWords})\\s*(?:\\d{1,3}(?:[.-]\\d{1,3})?)?\\s*(?:[.:–—|]|\\s)\\s*\\S`, 'iu');
const longest = 300;

/** What a reader behind found to be the caption of a picture; empty where there is none. */
export function captionOf({ title }: Pick<Image, 'title'>): string {
  return title?.startsWith(captionMark) === true ? tidy(title.slice(captionMark.length)) : '';
}

/** A picture whose bytes are in the file; undefined for one that lies elsewhere, which is never fetched. */
export function figureOf({ url, alt, title }: Image): FigureNode | undefined {
  if (!url.startsWith(inFile) && !/^data:image\/[a-z0-9.+-]+;base64,/i.test(url)) return undefined;
  const said = tidy(alt ?? '');
  const under = captionOf({ title });
  return {
    type: 'figure',
    source: url,
    alt: said === decorative ? '' : said,
    decorative: said === decorative,
    ...(under === '' ? {} : { caption: under }),
  };
}

/** "Figure 3: Who is in the team", above or below a picture, is its caption. */
export function withCaptions(nodes: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) continue;
    const before = out.at(-1);
    const after = nodes[index + 1];
    if (node.type !== 'figure' || node.caption !== undefined) out.push(node);
    else if (after !== undefined && isCaption(after)) {
      out.push({ ...node, caption: textOf(after) });
      index += 1;
    } else if (before !== undefined && isCaption(before) && after?.type !== 'figure')
      out.splice(-1, 1, { ...node, caption: textOf(before) });
    else out.push(node);
  }
  return out;
}

/** Only words: what holds a note or a link stays a paragraph, because a caption is a plain line. */
function isCaption(node: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph' || node.children.some(({ type }) => type === 'note' || type === 'link')) return false;
  const line = textOf(node);
  return line.length <= longest && caption.test(line);
}

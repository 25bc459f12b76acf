import type { Nodes } from 'mdast';
import { allCues } from '../../cues/cues.ts';
import { cueKey } from '../../cues/cue-key.ts';
import type { RootContent } from '../../tree/nodes.ts';
import { textOf } from '../../tree/text-of.ts';
import type { Found } from '../found.ts';
import type { Note } from '../note.ts';
import { at } from '../step.ts';

const phrases = allCues.flatMap((cues) => cues.video);
const film = /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|player\.vimeo\.com)\/\S+$/i;

/**
 * A film: "Watch the following video …", even where the page made it the only item of a numbered list, with the film's title in the next
 * line; or a line that is nothing but the address of a film.
 */
export function findVideo(nodes: readonly RootContent[], { fallbackTitle }: { readonly fallbackTitle: string }): Found | undefined {
  const [node, next] = nodes;
  if (node === undefined) return undefined;
  const line = textOf(node);
  const single = node.type === 'list' && node.children.length === 1 && node.children[0]?.children.length === 1;
  if (node.type === 'paragraph' && film.test(line)) return result({ node, taken: 1, title: fallbackTitle, url: line });
  if ((node.type !== 'paragraph' && !single) || !phrases.some((phrase) => cueKey(line).startsWith(phrase)) || line.length > 400)
    return undefined;
  const url = addressOf(node);
  const named = next?.type === 'paragraph' && isTitle(textOf(next)) ? next : undefined;
  const address = url ?? (named === undefined ? undefined : addressOf(named));
  return result({
    node,
    taken: named === undefined ? 1 : 2,
    title: named === undefined ? fallbackTitle : textOf(named),
    url: address,
    summary: line,
  });
}

interface Film {
  readonly node: RootContent;
  readonly taken: number;
  readonly title: string;
  readonly url: string | undefined;
  readonly summary?: string;
}

function result({ node, taken, title, url, summary }: Film): Found {
  const notes: Note[] = [{ type: 'recognised', what: 'video', text: title, ...at(node) }];
  if (url === undefined) notes.push({ type: 'incomplete', reason: 'video', text: title, ...at(node) });
  return {
    pieces: [{ type: 'video', title, ...(url === undefined ? {} : { url }), ...(summary === undefined ? {} : { summary }) }],
    taken,
    notes,
  };
}

function isTitle(line: string): boolean {
  return line.length <= 100 && !/[.!?;:]$/.test(line);
}

function addressOf(node: Nodes): string | undefined {
  if (node.type === 'link') return node.url;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const url = addressOf(child);
    if (url !== undefined) return url;
  }
  return undefined;
}

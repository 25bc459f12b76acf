import { unescaped } from '@/passages/tagged-text.ts';
import type { CheckedTag, CheckInput } from './check-input.ts';

/** A text as it is read, without its numbered tags, that knows where it stands in the text with them. */
export interface PlainText {
  readonly text: string;
  /** The range in the text with tags of a range in this one; both in UTF-16 units. */
  readonly rangeOf: (start: number, end: number) => readonly [number, number];
}

/** Stands for what is read but has no words here: a citation's marker. */
export const objectMark = '\ufffc';

/**
 * The words of a text. A line break is one, a citation's marker is `objectMark`, since a sentence counts on it; a footnote's number and
 * marks leave nothing behind.
 */
export function plainText(text: string, { tagged, tags, ownTags = [] }: Pick<CheckInput, 'tagged' | 'tags' | 'ownTags'>): PlainText {
  if (!tagged) return { text, rangeOf: (start, end) => [start, end] };
  const kinds = new Map([...tags, ...ownTags].map((tag) => [tag.number, tag.kind]));
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (read: string, from: number, to: number) => {
    // What is written longer than it is read, as `&lt;`, is one place.
    const isExact = read.length === to - from;
    for (let at = 0; at < read.length; at += 1) {
      starts.push(isExact ? from + at : from);
      ends.push(isExact ? from + at + 1 : to);
    }
    plain += read;
  };
  for (const part of text.matchAll(/<(\/?)(\d+)(\/?)>|&(?:lt|amp);|[^<&]+|[<&]/g)) {
    const [written, closing, number, single] = part;
    const end = part.index + written.length;
    if (number === undefined) add(written.startsWith('&') ? unescaped(written) : written, part.index, end);
    else if (closing === '' && single === '/') add(markOf(kinds.get(Number(number))), part.index, end);
  }
  return { text: plain, rangeOf: (start, end) => [starts[start] ?? text.length, ends[end - 1] ?? starts[start] ?? text.length] };
}

function markOf(kind: CheckedTag['kind'] | undefined): string {
  switch (kind) {
    case 'break':
      return '\n';
    case 'tab':
      return '\t';
    case 'citation':
    case 'other':
    case undefined:
      return objectMark;
    case 'footnote':
    case 'mark':
    case 'link':
      return '';
  }
}

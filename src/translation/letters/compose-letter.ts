import { escapeHtml } from '@/people/accounts/escape-html.ts';
import type { Letter } from '@/people/accounts/letters.ts';

export interface LetterPart {
  /** A heading above the lines. */
  readonly heading?: string;
  readonly lines: readonly string[];
  /** An absolute address, on a line of its own. */
  readonly link?: string;
}

/** A letter as plain text and as HTML that says the same; everything in it is text, whatever it looks like. */
export function composeLetter(subject: string, parts: readonly LetterPart[]): Letter {
  return {
    // A line break in a title would begin another header.
    subject: subject.replace(/\s+/g, ' ').trim(),
    text: parts.map(({ heading, lines, link }) => [heading, ...lines, link].filter((line) => line !== undefined).join('\n')).join('\n\n'),
    html: parts.map(asHtml).join(''),
  };
}

function asHtml({ heading, lines, link }: LetterPart): string {
  return [
    heading === undefined ? '' : `<h2 style="font-size:1em">${escapeHtml(heading)}</h2>`,
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    link === undefined ? '' : `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`,
  ].join('');
}

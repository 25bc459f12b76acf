import { type Locale, localeInfo } from '@/languages/locales.ts';
import { escapeHtml } from '@/people/accounts/escape-html.ts';
import type { Letter } from '@/people/accounts/letters.ts';

export interface LetterPart {
  /** A heading above the lines. */
  readonly heading?: string;
  readonly lines: readonly string[];
  /** An absolute address, on a line of its own. */
  readonly link?: string;
}

interface LetterContent {
  readonly subject: string;
  /** In which it is written. */
  readonly language: Locale;
  readonly parts: readonly LetterPart[];
}

/** A letter as plain text and as HTML that says the same; everything in it is text, whatever it looks like. */
export function composeLetter({ subject, language, parts: given }: LetterContent): Letter {
  const parts = given.map(({ lines, ...part }) => ({ ...part, lines: lines.map(onOneLine) }));
  return {
    subject: onOneLine(subject),
    text: parts.map(({ heading, lines, link }) => [heading, ...lines, link].filter((line) => line !== undefined).join('\n')).join('\n\n'),
    html: `<!doctype html><html lang="${localeInfo[language].tag}"><body>${parts.map(asHtml).join('')}</body></html>`,
  };
}

/** A line break in a title or a name would begin another header, or look as if the letter said it. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function asHtml({ heading, lines, link }: LetterPart): string {
  return [
    heading === undefined ? '' : `<h2 style="font-size:1em">${escapeHtml(heading)}</h2>`,
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    link === undefined ? '' : `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`,
  ].join('');
}

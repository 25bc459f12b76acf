import { taggedParts } from './tagged-parts.ts';

/** A stretch of the text open: as it is, a tag, or what a check points at. */
export interface BackdropPart {
  readonly text: string;
  readonly tag: boolean;
  readonly severity: 'error' | 'warning' | null;
}

interface Marked {
  readonly severity: 'error' | 'warning';
  readonly range?: readonly [start: number, end: number];
}

/** Cuts a text where tags and findings begin and end; put together again the parts are the text. An error outshines a warning. */
export function backdropParts(text: string, findings: readonly Marked[]): readonly BackdropPart[] {
  const tags: { start: number; end: number }[] = [];
  let at = 0;
  for (const part of taggedParts(text)) {
    if (part.type === 'tag') tags.push({ start: at, end: at + part.text.length });
    at += part.text.length;
  }
  const marks = findings.flatMap(({ range, severity }) => (range === undefined ? [] : [{ start: range[0], end: range[1], severity }]));
  const cuts = [...new Set([0, text.length, ...[...tags, ...marks].flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = marks.filter((mark) => mark.start < end && mark.end > start);
    const severity = over.some((mark) => mark.severity === 'error') ? 'error' : over.length > 0 ? 'warning' : null;
    return { text: text.slice(start, end), tag: tags.some((tag) => tag.start < end && tag.end > start), severity };
  });
}

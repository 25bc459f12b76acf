import type { Draft } from '@/importing/draft/draft.ts';
import { isPointer } from '@/importing/draft/pointer.ts';
import { labelLines, silentKeys } from './silent-keys.ts';

/** Letters and digits alone: what must survive, whatever happens to marks and spaces. */
export function essence(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Sentences of a text, each as its essence. A picture character begins another one. */
export function sentencesOf(text: string): string[] {
  const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
  return segments.flatMap((segment) => segment.split(/(?=\p{Emoji_Presentation})/u).map(essence)).filter((sentence) => sentence !== '');
}

/**
 * Everything that an import still has of a file's words: the draft, with each citation as it stood; the reference list; the lines that
 * were recognised as labels; and what the report lists as left out, merged or empty.
 */
export function wordsKept(draft: Draft): string {
  const linked = new Map(
    draft.notes.flatMap((note) => (note.type === 'linked' ? [[note.id === '' ? note.key : note.id, note.text] as const] : [])),
  );
  const told = draft.notes.flatMap((note) => {
    if (note.type === 'dropped' || note.type === 'merged' || note.type === 'incomplete') return [note.text];
    return note.type === 'recognised' && labels.has(note.what) ? [note.text] : [];
  });
  return [wordsIn(draft.data, linked).join(''), ...draft.references.map(({ text }) => text), ...told].map(essence).join('|');
}

const labels: ReadonlySet<string> = new Set(labelLines);
const silent: ReadonlySet<string> = new Set([...silentKeys, 'dimension', 'concept', 'page']);

function wordsIn(value: unknown, linked: ReadonlyMap<string, string>): string[] {
  if (typeof value === 'string') return [value];
  if (isPointer(value)) return [linked.get(value.key) ?? ''];
  if (Array.isArray(value)) return value.flatMap((entry) => wordsIn(entry, linked));
  if (typeof value !== 'object' || value === null) return [];
  const { fields } = value as { fields?: { blockType?: unknown; id?: unknown; note?: unknown; url?: unknown } };
  if (fields?.blockType === 'citation') return [linked.get(String(fields.id)) ?? ''];
  if (fields?.blockType === 'footnote') return [String(fields.note)];
  return Object.entries(value).flatMap(([name, inner]) =>
    silent.has(name) || name === 'fields' || name === 'furtherReading' ? [] : wordsIn(inner, linked),
  );
}

import type { Draft } from '@/importing/draft/draft.ts';
import { isPointer } from '@/importing/draft/pointer.ts';
import { labelLines, silentKeys } from './silent-keys.ts';

const silent: ReadonlySet<string> = new Set([...silentKeys, 'textStyle', 'linkType', 'url', 'dimension', 'tone', 'relationTo']);
const labels: ReadonlySet<string> = new Set([...labelLines, 'number']);

/** The words of a draft as they follow one another; those that stand beside them (notes); and those that only the report has. */
export function wordsInOrder(draft: Draft): { text: string[]; apart: string[]; told: string[] } {
  const apart: string[] = [];
  const parts: string[] = [];
  let run = '';
  const close = () => {
    parts.push(run);
    run = '';
  };
  const walk = (value: unknown): void => {
    if (typeof value === 'string') run += ` ${value}`;
    else if (isPointer(value) || typeof value !== 'object' || value === null) return;
    else if (Array.isArray(value)) value.forEach(walk);
    else if ('type' in value && value.type === 'text' && 'text' in value) run += String(value.text);
    else if ('type' in value && value.type === 'linebreak') close();
    else if ('fields' in value && 'type' in value && value.type === 'inlineBlock') apart.push(...noteOf(value.fields));
    else {
      const inline = 'type' in value && value.type === 'link';
      if (!inline) close();
      for (const [name, inner] of Object.entries(value)) if (!silent.has(name) && name !== 'fields') walk(inner);
      if (!inline) close();
    }
  };
  const { title, ...rest } = draft.data;
  // The title may stand below a line above it.
  if (typeof title === 'string') apart.push(title);
  walk(rest);
  close();
  const told = draft.notes.flatMap((note) => {
    if (note.type === 'dropped' || note.type === 'merged') return [note.text];
    return note.type === 'recognised' && labels.has(note.what) ? [note.text] : [];
  });
  return { text: split(parts), apart: split(apart), told: split([...told, ...draft.references.map(({ text }) => text)]) };
}

function noteOf(fields: unknown): string[] {
  return typeof fields === 'object' && fields !== null && 'note' in fields && typeof fields.note === 'string' ? [fields.note] : [];
}

function split(parts: readonly string[]): string[] {
  return parts.flatMap((part) => part.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

import type { Field } from 'payload';
import { ImportError } from '../import-error.ts';
import { insideOf, rowsOf, type Values } from '@/content/shape/rows.ts';
import type { Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';

interface Overlay {
  readonly fields: readonly Field[];
  /** The document as it is, in its source language, with the ids of its rows. */
  readonly existing: Values;
  /** The same document in another language. */
  readonly incoming: Values;
}

/**
 * Lays the text of another language over a document: its rows, blocks and shared fields stay, each leaf takes the words that stand in
 * the same place of the incoming one.
 * @throws ImportError `structureDiffers` naming the first place where the two are built differently
 */
export function overlay({ fields, existing, incoming }: Overlay): Record<string, unknown> {
  return level(shapeOf(fields), existing, incoming, []);
}

function level(shape: Shape, existing: Values, incoming: Values, path: readonly string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const part of shape) {
    const { name } = part;
    const here = existing[name];
    const there = incoming[name];
    const where = [...path, name];
    if (part.kind === 'leaf') {
      if (part.localized) {
        if (there !== undefined) out[name] = there;
      } else if (path.length > 0 && here !== undefined) {
        // A row is written whole; at the top, what is left out stays.
        out[name] = here;
      }
    } else if (part.kind === 'group') {
      out[name] = level(part.inside, valuesOf(here), valuesOf(there), where);
    } else {
      const rows = rowsOf(here);
      const words = rowsOf(there);
      if (rows.length !== words.length) throw differs(where, String(rows.length), String(words.length));
      out[name] = rows.map((row, index) => {
        const word = words[index] ?? {};
        const at = [...where, String(index + 1)];
        if (part.kind === 'array') return { id: row['id'], ...level(part.inside, row, word, at) };
        if (row['blockType'] !== word['blockType']) throw differs(at, String(row['blockType']), String(word['blockType']));
        return { id: row['id'], blockType: row['blockType'], ...level(insideOf(part, row) ?? [], row, word, at) };
      });
    }
  }
  return out;
}

/**
 * The same document imported again in its own language: the incoming content, with the ids of the rows that stand in the same place and
 * are of the same sort, so that the translations of these rows stay with them.
 */
export function replaceContent({ fields, existing, incoming }: Overlay): Record<string, unknown> {
  return withRowIds(shapeOf(fields), existing, incoming);
}

function withRowIds(shape: Shape, existing: Values, incoming: Values): Record<string, unknown> {
  const out: Record<string, unknown> = { ...incoming };
  for (const part of shape) {
    const { kind, name } = part;
    if ((kind !== 'array' && kind !== 'blocks') || incoming[name] === undefined) continue;
    const rows = rowsOf(existing[name]);
    out[name] = rowsOf(incoming[name]).map((word, index) => {
      const row = rows[index];
      if (row === undefined || row['blockType'] !== word['blockType']) return word;
      return { id: row['id'], ...withRowIds(insideOf(part, word) ?? [], row, word) };
    });
  }
  return out;
}

function differs(where: readonly string[], here: string, there: string): ImportError {
  return new ImportError('structureDiffers', { where: where.join(' › '), here, there });
}

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

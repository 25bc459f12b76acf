import type { Field } from 'payload';
import { ImportError } from '../import-error.ts';
import { blockFields, isLocalized, namedFields } from '@/content/shared/named-fields.ts';

export type Values = Readonly<Record<string, unknown>>;

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
  return level(fields, existing, incoming, []);
}

function level(fields: readonly Field[], existing: Values, incoming: Values, path: readonly string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const field of namedFields(fields)) {
    const { name } = field;
    const here = existing[name];
    const there = incoming[name];
    const where = [...path, name];
    if (isLocalized(field)) {
      if (there !== undefined) out[name] = there;
    } else if (field.type === 'array' || field.type === 'blocks') {
      const rows = rowsOf(here);
      const words = rowsOf(there);
      if (rows.length !== words.length) throw differs(where, String(rows.length), String(words.length));
      out[name] = rows.map((row, index) => {
        const word = words[index] ?? {};
        const at = [...where, String(index + 1)];
        if (field.type === 'array') return { id: row['id'], ...level(field.fields, row, word, at) };
        if (row['blockType'] !== word['blockType']) throw differs(at, String(row['blockType']), String(word['blockType']));
        return { id: row['id'], blockType: row['blockType'], ...level(blockFields(field.blocks, row['blockType']), row, word, at) };
      });
    } else if (field.type === 'group') {
      out[name] = level(field.fields, valuesOf(here), valuesOf(there), where);
    } else if (path.length > 0 && here !== undefined) {
      // A row is written whole; at the top, what is left out stays.
      out[name] = here;
    }
  }
  return out;
}

/**
 * The same document imported again in its own language: the incoming content, with the ids of the rows that stand in the same place and
 * are of the same sort, so that the translations of these rows stay with them.
 */
export function replaceContent({ fields, existing, incoming }: Overlay): Record<string, unknown> {
  const out: Record<string, unknown> = { ...incoming };
  for (const field of namedFields(fields)) {
    const { name } = field;
    if (field.type !== 'array' && field.type !== 'blocks') continue;
    const rows = rowsOf(existing[name]);
    if (incoming[name] === undefined) continue;
    out[name] = rowsOf(incoming[name]).map((word, index) => {
      const row = rows[index];
      const inner = field.type === 'array' ? field.fields : blockFields(field.blocks, word['blockType']);
      if (row === undefined || row['blockType'] !== word['blockType']) return word;
      return { id: row['id'], ...replaceContent({ fields: inner, existing: row, incoming: word }) };
    });
  }
  return out;
}

function differs(where: readonly string[], here: string, there: string): ImportError {
  return new ImportError('structureDiffers', { where: where.join(' › '), here, there });
}

function rowsOf(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter((row): row is Values => typeof row === 'object' && row !== null) : [];
}

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportKind } from '@/importing/import-kinds.ts';

const real = join(import.meta.dirname, '../../../../../shared/seeds');
const own = join(import.meta.dirname, '../../../fixtures/pages');

/** A page as somebody pasted it, with the name of what is expected of it (`expectations/NAME.json`). */
export interface PastedPage {
  readonly name: string;
  readonly kind: ImportKind;
  readonly bytes: Uint8Array;
  readonly filename: string;
}

const kinds: Readonly<Record<string, ImportKind>> = { '000': 'page', '001': 'news', '002': 'chapter', '003': 'concept' };

/** Our own pages, and the partnership's real ones where they lie beside the checkout. */
export const pastedPages: readonly PastedPage[] = [...ownPages(), ...realPages()];

function ownPages(): PastedPage[] {
  return Object.values(kinds).map((kind) => ({ name: kind, kind, ...read(own, `${kind}.txt`) }));
}

function realPages(): PastedPage[] {
  if (!existsSync(real)) return [];
  return readdirSync(real).flatMap((filename) => {
    const name = filename.split('_', 1)[0] ?? '';
    const kind = kinds[name];
    return kind === undefined ? [] : [{ name, kind, ...read(real, filename) }];
  });
}

function read(folder: string, filename: string): { bytes: Uint8Array; filename: string } {
  return { bytes: readFileSync(join(folder, filename)), filename };
}

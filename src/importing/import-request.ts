import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { ImportError } from './import-error.ts';
import { type ImportKind, importKinds, isImportKind } from './import-kinds.ts';
import { limits } from './limits.ts';
import type { SourceFile } from './reading/read-file.ts';

/** A file by its path, or its bytes with the name it had. */
export type FileSource = { readonly path: string } | { readonly bytes: Uint8Array; readonly filename: string };

/**
 * The file, read when it is small enough.
 * @throws ImportError `notReadable`, `tooLarge`
 */
export async function loadFile(source: FileSource): Promise<SourceFile> {
  if ('bytes' in source) return { bytes: source.bytes, filename: basename(source.filename) };
  const filename = basename(source.path);
  try {
    const { size } = await stat(source.path);
    if (size > limits.fileBytes)
      throw new ImportError('tooLarge', { file: filename, size: Math.round(size / 1024 / 1024), limit: limits.fileBytes / 1024 / 1024 });
    return { bytes: await readFile(source.path), filename };
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('notReadable', { file: source.path }, { cause });
  }
}

/**
 * Narrows what came from a command line or a form.
 * @throws ImportError `unknownKind`, `unknownLocale`
 */
export function readRequest({ kind, locale }: { readonly kind: unknown; readonly locale: unknown }): { kind: ImportKind; locale: Locale } {
  if (!isImportKind(kind)) throw new ImportError('unknownKind', { kind: String(kind), valid: Object.keys(importKinds).join(', ') });
  if (!isLocale(locale)) throw new ImportError('unknownLocale', { locale: String(locale), valid: locales.join(', ') });
  return { kind, locale };
}

import { ImportError } from '@/importing/import-error.ts';
import { importErrorWords } from '@/importing/import-error-words.ts';
import { ConfigurationError } from '../configuration-error.ts';

/** A file that was not taken in, as whoever runs a command is told; every other error as it is. */
export function refusedImport(error: unknown): never {
  throw error instanceof ImportError ? new ConfigurationError(importErrorWords('en', error), { cause: error }) : error;
}

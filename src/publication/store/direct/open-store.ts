import type { DirectStore } from './direct-store.ts';

/**
 * Publications straight from the database, without Payload: for a process that only serves readers. Nothing is opened
 * before the first question, and what failed is opened again at the next one, so that a front may start before its
 * database.
 * @param uri `file:…`, `mongodb://…` or `mongodb+srv://…`
 */
export async function openStore(uri: string): Promise<DirectStore> {
  if (uri.startsWith('file:')) return (await import('./sqlite-store.ts')).sqliteStore(uri);
  return (await import('./mongo-store.ts')).mongoStore(uri);
}

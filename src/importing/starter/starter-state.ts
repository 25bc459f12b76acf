import type { Payload } from 'payload';
import { z } from 'zod';

const key = 'importing.starter';

const item = z.object({
  collection: z.string(),
  id: z.string(),
  /** Of the content when it was loaded; missing while a document is only a stub. */
  hash: z.string().optional(),
});

const state = z.object({
  /** By `tools/check-in-round`, `references/mortier2018`. */
  documents: z.record(z.string(), item),
  /** Hashes of the globals that were filled. */
  globals: z.record(z.string(), z.string()),
});

export type StarterState = z.infer<typeof state>;

/** What was loaded, kept in Payload's key-value store: no marks on the documents themselves. */
export async function readStarterState(payload: Payload): Promise<StarterState> {
  const stored = state.safeParse(await payload.kv.get(key));
  return stored.success ? stored.data : { documents: {}, globals: {} };
}

export async function keepStarterState(payload: Payload, value: StarterState): Promise<void> {
  await payload.kv.set(key, value);
}

export async function forgetStarterState(payload: Payload): Promise<void> {
  await payload.kv.delete(key);
}

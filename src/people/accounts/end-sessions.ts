import { isDeepStrictEqual } from 'node:util';
import type { CollectionBeforeChangeHook } from 'payload';

const decisive = ['role', 'languages', 'readsDrafts'] as const;

/** Whoever's rights change is signed out everywhere, and a key stays with readers: rights count from this moment on. */
export const endSessions: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data;
  const values = data as Readonly<Record<string, unknown>>;
  const before = (originalDoc ?? {}) as Readonly<Record<string, unknown>>;
  const changed = decisive.some((name) => values[name] !== undefined && !isDeepStrictEqual(plain(values[name]), plain(before[name])));
  if (!changed) return data;
  const losesKey = values['role'] !== undefined && values['role'] !== 'reader';
  return { ...data, sessions: [], ...(losesKey ? { apiKey: null, apiKeyIndex: null, enableAPIKey: false } : {}) };
};

function plain(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).sort() : (value ?? false);
}

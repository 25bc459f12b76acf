const key = Symbol.for('cop-cms.refusals');

/** On `globalThis`, because Next's bundle and the server are two instances of every module. */
const shared = globalThis as unknown as Record<symbol, Map<string, number> | undefined>;

/** One more refusal of this kind: a status such as `400`, or the limit that was passed. */
export function countRefusal(kind: string): void {
  const counts = (shared[key] ??= new Map<string, number>());
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

/** How many requests of each kind this process has refused since its start; for health and measurements. */
export function refusalCounts(): Readonly<Record<string, number>> {
  return Object.fromEntries(shared[key] ?? []);
}

/** What can be known of an error and of all that it was caused by: names, codes and words of drivers and the system. */
export interface ErrorFacts {
  readonly name: string;
  /** `SQLITE_FULL`, `ENOSPC`, or MongoDB's number. */
  readonly code: string;
  readonly message: string;
  readonly labels: readonly string[];
}

/** The error first, then its causes; drizzle and mongoose wrap what the driver said. */
export function errorChain(error: unknown): readonly ErrorFacts[] {
  const chain: ErrorFacts[] = [];
  const seen = new Set<unknown>();
  for (let current = error; current instanceof Error && !seen.has(current); current = current.cause) {
    seen.add(current);
    const { code, errorLabels } = current as { readonly code?: unknown; readonly errorLabels?: unknown };
    chain.push({
      name: current.name,
      code: typeof code === 'string' || typeof code === 'number' ? String(code) : '',
      message: current.message,
      labels: Array.isArray(errorLabels) ? errorLabels.map(String) : [],
    });
  }
  return chain;
}

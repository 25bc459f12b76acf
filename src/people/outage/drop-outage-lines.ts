import { isOutageError } from './outage-error.ts';
import { hasMetOutage } from './outage-watch.ts';

/**
 * A hook of the log (pino, `hooks.logMethod`) that leaves out what each request and each follower says about an outage: the adapter has told of
 * it when it began, and tells when it is over.
 */
export function dropOutageLines(this: unknown, line: unknown[], write: (...line: never[]) => void): void {
  if (!hasMetOutage() && !isAboutOutage(line[0])) Reflect.apply(write, this, line);
}

function isAboutOutage(first: unknown): boolean {
  if (typeof first !== 'object' || first === null) return false;
  const { err = first } = first as { readonly err?: unknown };
  // GraphQL wraps what a resolver threw.
  return isOutageError(err) || isOutageError((err as { readonly originalError?: unknown } | null)?.originalError);
}

import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig } from 'payload';

type Arguments = Readonly<Record<string, unknown>>;

/** One of Payload's operations on a collection, whichever it is. */
export interface CollectionOperation {
  readonly args: Arguments;
  readonly collection: SanitizedCollectionConfig;
  readonly operation: string;
  readonly overrideAccess?: boolean;
  readonly req: PayloadRequest;
}

/**
 * Makes a hook that runs before every operation from a function of the operation's name and arguments. Payload types the
 * arguments as a union of some twenty operations; what we ask of them is common to all, and said here once.
 *
 * @param name by which the order of hooks is told
 */
export function beforeOperation(
  name: string,
  run: (operation: CollectionOperation) => Arguments | Promise<Arguments>,
): CollectionBeforeOperationHook {
  return named(name, (given: CollectionOperation) => run(given) as unknown as ReturnType<CollectionBeforeOperationHook>);
}

/** The same for a hook that runs after every operation and leaves its result as it is. */
export function afterOperation(
  name: string,
  run: (operation: CollectionOperation & { readonly result: unknown }) => Promise<void>,
): CollectionAfterOperationHook {
  return named(name, async (given: Parameters<CollectionAfterOperationHook>[0]) => {
    await run(given);
    return given.result;
  });
}

function named<Hook extends object>(name: string, hook: Hook): Hook {
  return Object.defineProperty(hook, 'name', { value: name });
}

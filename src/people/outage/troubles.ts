import type { OutageKind } from './outage-error.ts';

/** An outage that has begun and not ended. */
export interface Trouble {
  readonly kind: OutageKind;
  /** What the system said, in one line; for whoever runs the server, not for people. */
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

const key = Symbol.for('cop-cms.troubles');
/** By owner: each adapter of the process has its own, and the folder of uploads, by its path. */
type Holder = { [key]?: Map<object | string, Map<OutageKind, Trouble>> | undefined };

function all(): Map<object | string, Map<OutageKind, Trouble>> {
  return ((globalThis as Holder)[key] ??= new Map<object | string, Map<OutageKind, Trouble>>());
}

/** What is the matter in this process now, whichever instance of this module asks. */
export function troubles(): readonly Trouble[] {
  return [...all().values()].flatMap((kinds) => [...kinds.values()]);
}

/** The trouble of this kind, of one owner where one is named. */
export function troubleOf(kind: OutageKind, owner?: object | string): Trouble | undefined {
  return owner === undefined ? troubles().find((trouble) => trouble.kind === kind) : all().get(owner)?.get(kind);
}

/** @returns false when it had begun before */
export function beginTrouble(owner: object | string, { kind, reason }: Pick<Trouble, 'kind' | 'reason'>): boolean {
  const kinds = all().get(owner) ?? new Map<OutageKind, Trouble>();
  if (kinds.has(kind)) return false;
  all().set(owner, kinds.set(kind, { kind, reason, since: Date.now() }));
  return true;
}

/** @returns the trouble that ended, undefined when there was none */
export function endTrouble(owner: object | string, kind: OutageKind): Trouble | undefined {
  const kinds = all().get(owner);
  const trouble = kinds?.get(kind);
  kinds?.delete(kind);
  if (kinds?.size === 0) all().delete(owner);
  return trouble;
}

import { detailOf } from './tags.ts';

/** The tags (`tags.ts`) that do not hold any more. */
export interface Changes extends Iterable<string> {
  /** By subject: whether a tag with this detail is among them. */
  readonly where?: ReadonlyMap<string, (detail: string) => boolean>;
  /** So much changed at once that naming it is not worth while: no tag holds any more. */
  readonly all?: boolean;
}

/** Collects what changes, in any number of steps. */
export class CollectedChanges implements Changes {
  readonly #tags = new Set<string>();
  readonly #where = new Map<string, (detail: string) => boolean>();

  add(tag: string): void {
    this.#tags.add(tag);
  }

  addWhere(subject: string, touches: (detail: string) => boolean): void {
    const before = this.#where.get(subject);
    this.#where.set(subject, before === undefined ? touches : (detail) => before(detail) || touches(detail));
  }

  get where(): ReadonlyMap<string, (detail: string) => boolean> {
    return this.#where;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#tags.values();
  }
}

/** Makes a test out of changes: whether one of some tags is among them. */
export function touching(changes: Changes): (tags: Iterable<string>) => boolean {
  const exact = new Set(changes);
  const isTouched = (tag: string): boolean => {
    if (changes.all === true || exact.has(tag)) return true;
    const parts = changes.where === undefined ? undefined : detailOf(tag);
    return parts !== undefined && changes.where?.get(parts.subject)?.(parts.detail) === true;
  };
  return (tags) => [...tags].some(isTouched);
}

import { isPointer, type Pointer } from '../draft/pointer.ts';

/** Every pointer in a draft's data, in order. */
export function pointersIn(value: unknown): Pointer[] {
  if (isPointer(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(pointersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pointersIn) : [];
}

/** The data with every pointer replaced by the id that `find` gives for it. */
export function resolvePointers(value: unknown, find: (pointer: Pointer) => string): unknown {
  if (isPointer(value)) return find(value);
  if (Array.isArray(value)) return value.map((entry) => resolvePointers(entry, find));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolvePointers(inner, find)]));
}

/** A long list comes in parts, numbered from 1. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** How many documents one part of a list shows: a page that an old phone still opens at once. */
export const partSize = 100;

/** The wanted part of a list, or the nearest there is. `wanted` as it stands in the address. */
export function partOf(wanted: string | undefined, length: number): Part {
  const of = Math.max(1, Math.ceil(length / partSize));
  const number = /^\d{1,4}$/.test(wanted ?? '') ? Number(wanted) : 1;
  return { number: Math.min(Math.max(number, 1), of), of };
}

/** What a part shows of the whole. */
export function slicePart<T>(all: readonly T[], part: Part): readonly T[] {
  const { from, to } = placesOf(part);
  return all.slice(from, to);
}

/** The places in the whole, from 0, that a part shows. */
export function placesOf({ number }: Part): { readonly from: number; readonly to: number } {
  return { from: (number - 1) * partSize, to: number * partSize };
}

/** The address of a part: the first is the list's own. */
export function partAddress(list: string, number: number): string {
  return number === 1 ? list : `${list}?page=${String(number)}`;
}

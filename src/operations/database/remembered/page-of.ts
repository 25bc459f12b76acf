import type { Stored } from './transaction-memory.ts';

/** Documents as an adapter answers with them where it was not asked for pages. */
export function pageOf(docs: readonly Stored[]) {
  const { length } = docs;
  const none = { hasNextPage: false, hasPrevPage: false, nextPage: null, prevPage: null };
  return { docs, limit: length, totalDocs: length, page: 1, totalPages: 1, pagingCounter: 1, ...none };
}

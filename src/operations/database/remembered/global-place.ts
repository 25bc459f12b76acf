/** Where a global is kept in memory; no collection is called so. */
export function globalPlace(slug: string): string {
  return `global ${slug}`;
}

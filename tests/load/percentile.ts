/**
 * The value that a share of all values does not exceed, by the nearest-rank method.
 * @param share between 0 and 1
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

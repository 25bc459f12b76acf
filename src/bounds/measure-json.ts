/** How large a value of JSON is. */
export interface JsonMeasures {
  /** Objects and lists inside each other; 0 for a plain value. */
  readonly depth: number;
  /** Plain values, objects and lists, all together. */
  readonly values: number;
  readonly longestList: number;
}

/** Measures a value of JSON without calling itself, so that no depth can exhaust the stack. */
export function measureJson(value: unknown): JsonMeasures {
  let [depth, values, longestList] = [0, 0, 0];
  const waiting: { value: unknown; level: number }[] = [{ value, level: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    values += 1;
    if (typeof next.value !== 'object' || next.value === null) continue;
    const level = next.level + 1;
    depth = Math.max(depth, level);
    if (Array.isArray(next.value)) longestList = Math.max(longestList, next.value.length);
    for (const inner of Object.values(next.value)) waiting.push({ value: inner, level });
  }
  return { depth, values, longestList };
}

/**
 * About how many characters a value has as JSON. Stops as soon as it is more than `most`, so that it costs no more than that.
 * Dates and ids of the database count as they are written.
 */
export function measureAnswer(value: unknown, most: number): number {
  let size = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && size <= most) {
    const next = waiting.pop();
    if (typeof next === 'string') size += next.length + 3;
    else if (typeof next !== 'object' || next === null || next instanceof Date) size += 8;
    else if (Array.isArray(next)) for (const inner of next) waiting.push(inner);
    else {
      for (const [name, inner] of Object.entries(next)) {
        size += name.length + 4;
        waiting.push(inner);
      }
    }
  }
  return size;
}

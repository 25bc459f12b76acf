/** Reads `title,content.number` into paths. @returns undefined when nothing was asked for, that is, everything wanted. */
export function readFields(raw: string | undefined): string[][] | undefined {
  if (raw === undefined || raw.trim() === '') return undefined;
  return raw.split(',').map((path) => path.trim().split('.'));
}

/** Keeps of a value only what the paths name; unknown names give nothing. */
export function pick(value: object, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, ...rest] of paths) {
    if (name === undefined || !Object.hasOwn(value, name)) continue;
    const own: unknown = (value as Record<string, unknown>)[name];
    if (rest.length === 0 || typeof own !== 'object' || own === null) result[name] = own;
    else result[name] = { ...(result[name] as object | undefined), ...pick(own, [rest]) };
  }
  return result;
}

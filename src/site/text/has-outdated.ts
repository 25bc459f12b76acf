/** True when a passage anywhere in a publication was translated from an older state of its source. */
export function hasOutdated(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasOutdated);
  if (typeof value !== 'object' || value === null) return false;
  return ('origin' in value && value.origin === 'outdated') || Object.values(value).some(hasOutdated);
}

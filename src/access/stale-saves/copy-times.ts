/**
 * The times of the copies that an `If-Match` header allows (RFC 9110, section 13.1.1); an entity tag here is the `updatedAt` of
 * the copy, as Payload gives it, with or without quotes.
 *
 * @returns milliseconds since 1970, NaN for a tag that is no time; undefined where any copy will do.
 */
export function copyTimes(ifMatch: string | null | undefined): readonly number[] | undefined {
  const tags = ifMatch?.split(',').map((tag) => tag.trim().replace(/^(W\/)?"(.*)"$/, '$2'));
  if (tags === undefined || tags.includes('*') || tags.every((tag) => tag === '')) return undefined;
  return tags.map((tag) => Date.parse(tag));
}

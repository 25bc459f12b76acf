/** Why an address stands for nothing: it has a `%` that stands for no character, or a character that no name has. */
export type AddressObjection = 'unreadable' | 'control';

/**
 * Looks at path and query as they came. Payload and Next decode each part of a path, and fail with 500 where it stands for no text: `%ff`, a lone `%`;
 * the file system fails on the character NUL.
 * @param target path and query, `/api/tools?limit=1`
 */
export function objectionToAddress(target: string): AddressObjection | undefined {
  const [path = '', ...query] = target.split('?');
  try {
    const text = decodeURIComponent(path) + decodeURIComponent(query.join('?').replaceAll('+', ' '));
    return text.includes('\u0000') ? 'control' : undefined;
  } catch {
    return 'unreadable';
  }
}

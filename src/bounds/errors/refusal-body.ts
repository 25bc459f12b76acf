/** What is answered to programs that are refused something; the shape that Payload gives its own refusals. */
export interface RefusalBody extends Record<string, unknown> {
  readonly errors: { name: string; message: string; data: Record<string, unknown> }[];
}

/**
 * A refusal with all that it tells programs beside its sentence, such as the fields of a form that it is about. Payload (3.90, formatErrors)
 * gives `data` for errors of its own class alone, and in Next's bundle that class is another than the one which hooks and endpoints throw.
 *
 * @returns undefined for an error that has no data, or that is not to be shown
 */
export function refusalBody(error: Error): RefusalBody | undefined {
  if ('isPublic' in error && error.isPublic === false) return undefined;
  const data: unknown = 'data' in error ? error.data : undefined;
  if (typeof data !== 'object' || data === null) return undefined;
  return { errors: [{ name: error.name, message: error.message, data: { ...data } }] };
}

/** The first line of any error's message, for people; the stack stays out of sight. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.split('\n', 1)[0]?.trim() ?? text;
}

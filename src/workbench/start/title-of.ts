/** A document's title as a list shows it; empty where it has none yet. */
export function titleOf(values: Readonly<Record<string, unknown>>): string {
  const title = values['title'];
  return typeof title === 'string' ? title : '';
}

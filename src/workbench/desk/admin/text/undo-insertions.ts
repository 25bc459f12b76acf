/** A text before and after a program put something in. */
export interface Insertion {
  readonly before: string;
  readonly after: string;
}

/**
 * A browser's own undo forgets what a program wrote into an input. What the last insertion replaced, when the text still is as that
 * insertion left it; undefined when the person has typed since, and the browser's undo is the right one.
 */
export function undoInsertion(
  text: string,
  insertions: readonly Insertion[],
): { readonly text: string; readonly left: readonly Insertion[] } | undefined {
  const last = insertions.at(-1);
  return last?.after === text ? { text: last.before, left: insertions.slice(0, -1) } : undefined;
}

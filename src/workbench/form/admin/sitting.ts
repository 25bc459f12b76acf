/** How long a form may be away until coming back is another visit, in milliseconds: as long as a page takes to be drawn anew. */
const away = 2000;

let last: { readonly name: string; leftAt: number | undefined } | undefined;

/** Somebody is at this form, in this page of the browser. */
export function sitDown(name: string): void {
  last = { name, leftAt: undefined };
}

/** The form is gone: left, or about to be drawn anew. */
export function standUp(name: string): void {
  if (last?.name === name) last.leftAt = Date.now();
}

/**
 * Whether this form was on the screen a moment ago. Payload draws a document's form anew after a take-over, and gives it the server's text
 * (`key={isLocked}` in its edit view, and `initialState` of its form, 3.90): whoever was typing has not left, and wants no question.
 */
export function isBackAtOnce(name: string): boolean {
  return last?.name === name && (last.leftAt === undefined || Date.now() - last.leftAt < away);
}

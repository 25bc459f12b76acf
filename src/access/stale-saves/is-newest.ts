interface Times {
  readonly wanted: readonly number[];
  readonly newest: number;
  /** Of the main document. */
  readonly published: number;
}

/** Whether a copy is the newest one. Somebody who read the published document has it too, as long as no draft came after it. */
export function isNewest({ wanted, newest, published }: Times): boolean {
  return wanted.includes(newest) || (published >= newest && wanted.includes(published));
}

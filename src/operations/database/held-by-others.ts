/** Somebody else, most often another process, has been writing all the time. The message is for the log. */
export class HeldByOthers extends Error {
  override readonly name = 'HeldByOthers';

  /** @param after milliseconds that were waited */
  constructor({ after, cause }: { readonly after: number; readonly cause: unknown }) {
    const text = `Another process has been writing to the database for ${String(after / 1000)} s. Is an import or a migration running? Saves go on when it is done.`;
    super(text, { cause });
  }
}

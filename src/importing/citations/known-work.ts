/** What a citation is matched against: a work of the file's own list or of the bibliography. */
export interface KnownWork {
  readonly key: string;
  /** Family names, or an organisation's name, in order. */
  readonly families: readonly string[];
  readonly year?: number;
  readonly yearSuffix?: string;
}

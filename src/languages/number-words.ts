/** How a language says numbers, each as a pattern of all its forms. */
export interface NumberWords {
  /** From 0 to 19, parted by spaces. */
  readonly small: string;
  /** 20 to 90, parted by spaces. */
  readonly tens: string;
  /** 25 of what 20 and 5 are. */
  readonly compound: (tens: string, ones: string) => string;
  readonly hundred: string;
  readonly thousand: string;
  /** What turns a whole number into one and a half; alone it is 30 minutes, or 50 per cent. */
  readonly half: string;
  /** 15 and 45 minutes, 25 and 75 per cent. */
  readonly quarters: readonly [one: string, three: string];
  /** What is added for "times"; null where that is a word of its own. */
  readonly times: string | null;
}

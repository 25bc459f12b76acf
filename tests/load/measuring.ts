/** What a group gets: an instance and how many chapters it holds. */
export interface Measuring {
  readonly url: string;
  readonly chapters: number;
  /** Memory of all the instance's processes, in MiB. */
  readonly memory: () => Promise<number>;
}

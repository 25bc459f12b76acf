/**
 * Heavy work on bytes that somebody sent: its name, and what one piece of it may cost. The work itself stands in the child's file
 * (`implement`), so that whoever asks for it loads none of it.
 */
export interface Task<Input, Output> {
  readonly name: string;
  /** By the clock; then the child is killed. */
  readonly seconds: number;
  /** What JavaScript's own objects may take. */
  readonly heapMegabytes: number;
  /** All of the child's memory, bytes beside the heap among it. */
  readonly megabytes: number;
  /** The answer as JSON; more is refused before it is read. */
  readonly answerBytes: number;
  /** Never there: it ties the types to the name. Input is whatever `structuredClone` takes, output is plain JSON. */
  readonly types?: (input: Input) => Output;
}

import type { DataLimit, GraphQLLimit } from '../limits.ts';

/** The limit that a request goes past. */
export interface Excess {
  readonly limit: GraphQLLimit | Extract<DataLimit, 'jsonDepth'>;
  readonly most: number;
}

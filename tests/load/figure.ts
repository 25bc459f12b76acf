/** One measurement. `bound` and `ok` only where an issue names a bound: times and sizes must stay at or under it. */
export interface Figure {
  readonly group: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'requests/s' | 'MiB' | 'errors';
  readonly bound?: number;
}

/** Prints a figure as one line of JSON, rounded to what can be believed. */
export function printFigure({ group, figure, value, unit, bound }: Figure): void {
  const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const judged = bound === undefined ? {} : { bound, ok: value <= bound };
  console.info(JSON.stringify({ group, figure, value: rounded, unit, ...judged }));
}

/**
 * One measurement. `bound` or `least`, and `ok`, only where an issue names one: times and sizes must stay at or under `bound`, shares at or
 * above `least`.
 */
export interface Figure {
  readonly group: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'requests/s' | 'MiB' | 'errors' | 'units' | '%' | 'times';
  readonly bound?: number;
  readonly least?: number;
}

/** Prints a figure as one line of JSON, rounded to what can be believed. */
export function printFigure({ group, figure, value, unit, bound, least }: Figure): void {
  const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const judged = {
    ...(bound === undefined ? {} : { bound, ok: value <= bound }),
    ...(least === undefined ? {} : { least, ok: value >= least }),
  };
  console.info(JSON.stringify({ group, figure, value: rounded, unit, ...judged }));
}

import { printFigure } from './figure.ts';
import { press } from './press.ts';

const seconds = 6;

interface Pressing {
  readonly group: string;
  readonly chapters: number;
  readonly url: string;
  readonly name: string;
  readonly paths: readonly string[];
}

/** Presses and prints requests a second and p95; errors only when there were any, since figures with errors mean little. */
export async function pressAndPrint({ group, chapters, url, name, paths }: Pressing): Promise<void> {
  const { perSecond, p95, errors } = await press({ url, paths, seconds });
  const figure = `${name}, ${chapters} chapters`;
  printFigure({ group, figure, value: perSecond, unit: 'requests/s' });
  printFigure({ group, figure: `${figure}, p95`, value: p95, unit: 'ms' });
  if (errors > 0) printFigure({ group, figure: `${figure}, answers that were errors`, value: errors, unit: 'errors', bound: 0 });
}

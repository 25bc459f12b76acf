import { ConfigurationError } from './configuration-error.ts';
import { oneLine } from './one-line.ts';

/**
 * Runs a script's body and turns what goes wrong into one line and exit code 1. The stack is shown with LOG_LEVEL=debug
 * or trace only, except where we do not know the mistake at all: then the line says how to see it.
 */
export async function runScript(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    const known = error instanceof ConfigurationError;
    const wantsDetail = ['debug', 'trace'].includes(process.env['LOG_LEVEL'] ?? '');
    process.stderr.write(`✗ ${known ? error.message : `${oneLine(error)} (LOG_LEVEL=debug shows where)`}\n`);
    if (wantsDetail && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exit(1);
  }
}

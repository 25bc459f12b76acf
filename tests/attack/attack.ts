// `npm run attack [-- --only WORDS]`: attacks a product that it starts itself, on this machine's loopback and a temporary data folder, as strangers
// would, and prints what was seen of each promise. Exit code 1 when one does not hold. Takes a few minutes and ends by itself.
// With WORDS only the promises that hold them.
import { parseArgs } from 'node:util';
import { ConfigurationError } from '@/operations/configuration-error.ts';
import { runScript } from '@/operations/run-script.ts';
import { attackRows } from './attack-rows.ts';
import { runRows } from './run-rows.ts';
import { startTarget } from './target.ts';

/** Milliseconds after which it ends, whatever is under way. */
const longest = 10 * 60_000;

await runScript(async () => {
  const { only = '' } = parseArgs({ options: { only: { type: 'string' } } }).values;
  const rows = attackRows.filter(({ promise }) => promise.includes(only));
  if (rows.length === 0) throw new ConfigurationError(`no promise holds “${only}”: the words stand in tests/attack/rows`);
  console.error('  starting the product that is attacked …');
  const target = await startTarget({ starter: true });
  const tooLong = setTimeout(() => {
    console.error(`✗ this took over ${String(longest / 60_000)} minutes`);
    process.exitCode = 1;
    void target.product.stop().finally(() => process.exit());
  }, longest);
  let failed = 0;
  try {
    console.info('| line | promise | sent | seen | |\n| --- | --- | --- | --- | --- |');
    for await (const { row, ok, seen } of runRows(target, rows)) {
      failed += ok ? 0 : 1;
      console.info(`| ${[row.line, row.promise, row.sent, seen, ok ? 'ok' : 'FAILED'].map(cell).join(' | ')} |`);
    }
  } finally {
    await target.product.stop();
    clearTimeout(tooLong);
  }
  console.error(failed === 0 ? `✓ all ${String(rows.length)} hold` : `✗ ${String(failed)} of ${String(rows.length)} do not hold`);
  process.exit(failed === 0 ? 0 : 1);
});

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

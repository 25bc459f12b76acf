import type { StormReport } from './storm-report.ts';

/** Prints a table of what was seen. @returns whether nothing was lost and all was in order */
export function printReport(database: string, report: StormReport): boolean {
  const { killed, away, logbook, losses, feed, entries, rebuilt, disorder, seconds } = report;
  const count = (lines: readonly string[]) => (lines.length === 0 ? 'none' : `✗ ${String(lines.length)}`);
  const sorted = away.toSorted((one, other) => one - other);
  const rows = [
    ['killed with SIGKILL', `front ${String(killed.front)}, back ${String(killed.back)}, supervisor ${String(killed.supervisor)}`],
    ['stopped in order between', String(killed.inOrder)],
    ['away, median and longest', `${inSeconds(sorted[Math.floor(sorted.length / 2)])}, ${inSeconds(sorted.at(-1))}`],
    ['saves', `${String(logbook.saves)}: ${String(logbook.acknowledged)} acknowledged, ${String(logbook.unanswered)} met nobody`],
    ['texts looked for', `${String(logbook.texts.length)} in ${String(logbook.documents.length)} documents`],
    ['acknowledged and lost', count(losses)],
    ['feed other than lists', `${count(feed)} of ${String(entries)}`],
    ['rebuilds that wrote', count(rebuilt)],
    ['processes left, codes not 0', count(disorder)],
    ['other answers', count([...logbook.refusals.keys()])],
    ['took', `${seconds.toFixed(0)} s`],
  ] as const;
  console.info(`\nStorm on ${database}`);
  for (const [name, value] of rows) console.info(`  ${name.padEnd(30)}${value}`);
  const faults = [...losses, ...feed, ...rebuilt, ...disorder];
  for (const line of faults) console.info(`  ✗ ${line}`);
  for (const [answer, times] of logbook.refusals) console.info(`  ${String(times)} × ${answer}`);
  return faults.length === 0;
}

function inSeconds(milliseconds = 0): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

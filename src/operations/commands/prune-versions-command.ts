import { pruneVersions } from '../prune-versions.ts';
import { countOption, noPositionals } from './arguments.ts';
import type { Command } from './command.ts';

export const pruneVersionsCommand: Command = {
  name: 'prune-versions',
  usage: '[--keep N]',
  summary: 'remove old versions; keeps published ones and the newest N of each document and language (VERSIONS_KEPT)',
  options: { keep: { type: 'string' } },
  prepare({ positionals, values }) {
    noPositionals(positionals);
    const keep = countOption(values, 'keep', 0);
    return async ({ payload, environment, say }) => {
      const removed = await pruneVersions({ payload, keep: keep === 0 ? environment.versionsKept : keep });
      say(`Removed ${String(removed)} old versions.`);
    };
  },
};

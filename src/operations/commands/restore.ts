import { restore as putBack } from '../backup/restore.ts';
import { onePositional } from './arguments.ts';
import { callerPath } from './caller-path.ts';
import type { Command } from './command.ts';

export const restore: Command = {
  name: 'restore',
  usage: 'FOLDER',
  summary: 'put a backup in place of what is there, while no server runs; what is there is backed up first',
  options: {},
  prepare({ positionals }) {
    const folder = callerPath(onePositional(positionals, 'FOLDER'));
    return async ({ payload, environment, say }) => {
      const { former } = await putBack({ payload, environment, folder });
      say(`The database is that of ${folder}. What was there lies in ${former}.`);
      say('Start the version that made the backup, or a newer one, which migrates it.');
    };
  },
};

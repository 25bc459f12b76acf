import { backUp } from '../backup/back-up.ts';
import { onePositional } from './arguments.ts';
import { callerPath } from './caller-path.ts';
import type { Command } from './command.ts';

export const backup: Command = {
  name: 'backup',
  usage: 'FOLDER',
  summary: 'copy the database, the media and the secret into a new folder while the server runs (not what lies in S3)',
  options: {},
  prepare({ positionals }) {
    const folder = callerPath(onePositional(positionals, 'FOLDER'));
    return async ({ payload, environment, say }) => {
      await backUp({ payload, environment, folder, media: true });
      say(`Copied to ${folder}; keep it where only you can read it. "npm run cms -- restore" puts it back.`);
    };
  },
};

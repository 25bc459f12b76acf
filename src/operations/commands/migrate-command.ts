import { migrate } from '../setup/migrate.ts';
import { noPositionals } from './arguments.ts';
import type { Command } from './command.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  summary: 'bring the database to the newest migration (npm start does it too)',
  options: {},
  prepare({ positionals }) {
    noPositionals(positionals);
    return async ({ payload, environment, say }) => {
      const applied = await migrate({ payload, environment, say });
      say(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
    };
  },
};

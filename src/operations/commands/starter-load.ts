import { loadStarter } from '@/importing/starter/load-starter.ts';
import { noPositionals } from './arguments.ts';
import type { Command } from './command.ts';
import { refusedImport } from './refused-import.ts';

export const starterLoad: Command = {
  name: 'starter load',
  usage: '',
  summary: 'load the starter content, also beside other content',
  options: {},
  prepare({ positionals }) {
    noPositionals(positionals);
    return async ({ payload, say }) => {
      const { documents, references } = await loadStarter({ payload, directory: 'starter' }).catch(refusedImport);
      say(`The starter content is there: ${documents} documents, ${references} works.`);
    };
  },
};

import { removeStarter } from '@/importing/starter/remove-starter.ts';
import { noPositionals } from './arguments.ts';
import type { Command } from './command.ts';

export const starterRemove: Command = {
  name: 'starter remove',
  usage: '',
  summary: 'remove the starter content that nobody has changed',
  options: {},
  prepare({ positionals }) {
    noPositionals(positionals);
    return async ({ payload, say }) => {
      const { removed, kept } = await removeStarter({ payload });
      say(`Removed ${removed.length} parts of the starter content.`);
      for (const { key, because } of kept)
        say(`Kept ${key}: ${because === 'edited' ? 'somebody has changed it' : 'other content points to it'}.`);
    };
  },
};

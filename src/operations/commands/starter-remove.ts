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
      await removeStarter({ payload });
      say('The starter content is removed.');
    };
  },
};

import { stripMedia } from '../strip-media.ts';
import { noPositionals } from './arguments.ts';
import type { Command } from './command.ts';

export const mediaStrip: Command = {
  name: 'media strip',
  usage: '',
  summary: 'take place and camera out of every stored picture and recording, as is done with each upload',
  options: {},
  prepare({ positionals }) {
    noPositionals(positionals);
    return async ({ payload, say }) => {
      const { looked, stripped, missing, failed } = await stripMedia({ payload });
      say(`Looked at ${String(looked)} files, took something out of ${String(stripped)}.`);
      for (const name of missing) say(`Missing: ${name}`);
      for (const name of failed) say(`Not stored anew: ${name}`);
      if (failed.length > 0) process.exitCode = 1;
    };
  },
};

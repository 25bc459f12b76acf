import { rebuildLedger } from '@/translation/ledger/rebuild-ledger.ts';
import { noPositionals } from './arguments.ts';
import type { Command } from './command.ts';

export const translationsRebuild: Command = {
  name: 'translations rebuild',
  usage: '',
  summary: 'make the ledger of translations again from the documents; writes only what differs',
  options: {},
  prepare({ positionals }) {
    noPositionals(positionals);
    return async ({ payload, say }) => {
      const { documents, written } = await rebuildLedger({ payload });
      say(`Looked at ${String(documents)} documents, changed ${String(written)} rows of the ledger.`);
    };
  },
};

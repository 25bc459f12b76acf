import { rebuildPublications } from '@/publication/reconcile/rebuild.ts';
import { noPositionals } from './arguments.ts';
import type { Command } from './command.ts';

export const publicationsRebuild: Command = {
  name: 'publications rebuild',
  usage: '',
  summary: 'make all publications again from the documents; writes only what differs',
  options: {},
  prepare({ positionals }) {
    noPositionals(positionals);
    return async ({ payload, say }) => {
      const report = await rebuildPublications({ payload });
      say(`Looked at ${String(report.documents)} documents, wrote ${String(report.written)} publications.`);
    };
  },
};

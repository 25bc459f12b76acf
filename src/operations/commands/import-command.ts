import { importFile } from '@/importing/import-file.ts';
import { type ImportKind, importKinds } from '@/importing/import-kinds.ts';
import { reportText } from '@/importing/report/render-report.ts';
import { choice, localeOption, onePositional } from './arguments.ts';
import { callerPath } from './caller-path.ts';
import type { Command } from './command.ts';
import { refusedImport } from './refused-import.ts';

const kinds = Object.keys(importKinds) as ImportKind[];

export const importCommand: Command = {
  name: 'import',
  usage: `FILE --kind ${kinds.join('|')} --locale CODE [--into ID] [--dry-run]`,
  summary: 'take in a Word, HTML, Markdown or text file as a draft, and report what was recognised',
  options: { kind: { type: 'string' }, locale: { type: 'string' }, into: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  prepare({ positionals, values }) {
    const path = callerPath(onePositional(positionals, 'FILE'));
    const kind = choice(values, 'kind', kinds);
    const locale = localeOption(values);
    const into = typeof values['into'] === 'string' ? values['into'] : undefined;
    return async ({ payload, say }) => {
      const imported = await importFile({ payload, path, kind, locale, into, dryRun: values['dry-run'] === true }).catch(refusedImport);
      say(reportText(imported.report, 'en'));
      const { document } = imported;
      say(
        document === undefined
          ? '\nNothing was written (--dry-run).'
          : `\n${document.created ? 'Draft written' : 'Draft updated'}: /admin/collections/${document.collection}/${document.id}`,
      );
    };
  },
};

import { parseArgs } from 'node:util';
import { backup } from './commands/backup.ts';
import type { Command } from './commands/command.ts';
import { importCommand } from './commands/import-command.ts';
import { migrateCommand } from './commands/migrate-command.ts';
import { peopleUnlock } from './commands/people-unlock.ts';
import { pruneVersionsCommand } from './commands/prune-versions-command.ts';
import { restore } from './commands/restore.ts';
import { mediaStrip } from './commands/media-strip.ts';
import { publicationsRebuild } from './commands/publications-rebuild.ts';
import { translationsRebuild } from './commands/translations-rebuild.ts';
import { starterLoad } from './commands/starter-load.ts';
import { starterRemove } from './commands/starter-remove.ts';
import { usersCreateAdmin } from './commands/users-create-admin.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readEnvironment } from './environment.ts';
import { oneLine } from './one-line.ts';
import { runScript } from './run-script.ts';
import { migrate } from './setup/migrate.ts';
import { openPayload } from './setup/open-payload.ts';

/** `npm run cms -- COMMAND`: what an operator does beside the server, which may run meanwhile. */
const commands: readonly Command[] = [
  importCommand,
  publicationsRebuild,
  translationsRebuild,
  starterLoad,
  starterRemove,
  usersCreateAdmin,
  peopleUnlock,
  migrateCommand,
  pruneVersionsCommand,
  mediaStrip,
  backup,
  restore,
];

/** These look at the database as it is: an older or a damaged one too. */
const withoutMigrating: readonly Command[] = [migrateCommand, backup, restore];

await runScript(async () => {
  const words = process.argv.slice(2);
  const wantsHelp = words.length === 0 || words.includes('--help') || words.includes('-h') || words[0] === 'help';
  const command = commands.find(({ name }) => name === words.slice(0, name.split(' ').length).join(' '));
  if (wantsHelp) {
    say(help(command === undefined ? commands : [command]));
    return;
  }
  if (command === undefined) throw new ConfigurationError(`unknown command "${words.join(' ')}": "npm run cms -- --help" lists them`);
  const run = command.prepare(understand(command, words.slice(command.name.split(' ').length)));
  const environment = readEnvironment(process.env);
  const payload = await openPayload(environment);
  payload.logger.level = environment.logLevel === 'info' ? 'warn' : environment.logLevel;
  try {
    if (!withoutMigrating.includes(command)) await migrate({ payload, environment, say: (line) => process.stderr.write(`${line}\n`) });
    await run({ payload, environment, say });
  } finally {
    await payload.destroy();
  }
  process.exit(process.exitCode ?? 0);
});

function understand(command: Command, words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: command.options, allowPositionals: true, strict: true }) as ReturnType<
      typeof parseArgs
    > & {
      values: Readonly<Record<string, string | boolean | undefined>>;
    };
  } catch (error) {
    throw new ConfigurationError(`${oneLine(error).replace(/[.;].*$/, '')}: "npm run cms -- ${command.name} --help" shows the options`);
  }
}

function help(shown: readonly Command[]): string {
  const lines = shown.flatMap(({ name, usage, summary }) => [`  npm run cms -- ${`${name} ${usage}`.trim()}`, `      ${summary}`]);
  return ['Usage:', ...lines].join('\n');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { buildIsStale, buildSite } from './build-site.ts';
import { onceADay } from './once-a-day.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { oneLine } from './one-line.ts';
import { type Progress, startProgress } from './progress.ts';
import { pruneVersions } from './prune-versions.ts';
import { runScript } from './run-script.ts';
import { checkPort, portError } from './setup/check-port.ts';
import { ensureAdministrator, type NewAdministrator } from './setup/ensure-administrator.ts';
import { ensureStarter } from './setup/ensure-starter.ts';
import { migrate } from './setup/migrate.ts';
import { openPayload } from './setup/open-payload.ts';
import { stopOnSignal } from './stop-on-signal.ts';

const dev = process.env.NODE_ENV === 'development';

await runScript(async () => {
  const environment = readEnvironment(process.env);
  const progress = startProgress();
  await checkPort(environment);
  const payload = await progress.step('opening the database', () => openPayload(environment));
  payload.logger.level = 'warn';
  await progress.step('migrating', async (note) => {
    note(counted((await migrate(payload)).length));
  });
  if (!dev && (await buildIsStale())) await progress.step('building the site and the admin (about a minute)', () => buildSite());
  if (environment.starterContent) {
    await progress.step('starter content', async (note) => {
      note(await ensureStarter({ payload, directory: 'starter' }));
    });
  }
  await payload.config.onInit(payload);
  const administrator = await ensureAdministrator({ payload, admin: environment.admin });
  try {
    const { startServer } = await import('@/server/start.ts');
    const server = await progress.step('starting the server', () =>
      startServer({
        payload,
        port: environment.port,
        hostname: environment.host,
        dev,
        ...(environment.publicUrl === undefined ? {} : { publicUrl: new URL(environment.publicUrl) }),
      }),
    );
    payload.logger.level = environment.logLevel;
    const stopPruning = onceADay(
      () => pruneVersions({ payload, keep: environment.versionsKept }),
      (error) => {
        payload.logger.error(`Old versions could not be pruned: ${oneLine(error)}`);
      },
    );
    stopOnSignal(async () => {
      stopPruning();
      await server.close();
      await payload.destroy();
    });
    tell({ progress, environment, url: server.url });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === 'EADDRINUSE' || code === 'EACCES') throw portError({ ...environment, code });
    throw error;
  } finally {
    // Also when the server did not come up: nobody could learn this password later.
    if (administrator !== undefined) introduce(progress, administrator);
  }
});

function tell({ progress, environment, url }: { progress: Progress; environment: Environment; url: string }): void {
  const base = environment.publicUrl ?? url;
  progress.say(`\n  Site   ${base}/`);
  progress.say(`  Admin  ${base}/admin`);
  progress.say(`  API    ${base}/api/v1\n`);
}

function introduce(progress: Progress, { email, password }: NewAdministrator): void {
  progress.say(`  First administrator: ${email}`);
  progress.say(password === undefined ? '  Password: the one in ADMIN_PASSWORD\n' : `  Password, shown only this once: ${password}\n`);
}

function counted(applied: number): string {
  return applied === 0 ? 'nothing to do' : `${String(applied)} applied`;
}

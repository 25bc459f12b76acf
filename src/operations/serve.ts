import type { Payload } from 'payload';
import { startServer } from '@/server/start.ts';
import { sendDailyLetters } from '@/translation/letters/send-daily-letters.ts';
import { noteTrend } from '@/translation/board/note-trend.ts';
import { buildIsStale, buildSite } from './build-site.ts';
import type { Environment } from './environment.ts';
import { eachMorning } from './each-morning.ts';
import { onceADay } from './once-a-day.ts';
import { oneLine } from './one-line.ts';
import { type Progress, startProgress } from './progress.ts';
import { pruneVersions } from './prune-versions.ts';
import { portError } from './setup/check-port.ts';
import { ensureAdministrator, type NewAdministrator } from './setup/ensure-administrator.ts';
import { ensureStarter } from './setup/ensure-starter.ts';
import { migrate } from './setup/migrate.ts';
import { openPayload } from './setup/open-payload.ts';
import { stopOnSignal } from './stop-on-signal.ts';

interface ServeInput {
  readonly environment: Environment;
  /** Next's development server instead of a build. */
  readonly dev: boolean;
}

/** Does all that lies between a fresh clone and an open site, telling each step, and resolves when the site is open. */
export async function serve({ environment, dev }: ServeInput): Promise<void> {
  const progress = startProgress();
  const payload = await progress.step('opening the database', () => openPayload(environment));
  payload.logger.level = 'warn';
  await progress.step('migrating', async (note) => {
    const applied = await migrate({ payload, environment, say: (line) => progress.say(line) });
    note(applied.length === 0 ? 'nothing to do' : `${String(applied.length)} applied`);
  });
  // Built before anything is written, so that a start which fails here can simply be repeated.
  if (!dev && (await buildIsStale())) await progress.step('building the site and the admin (about a minute)', () => buildSite());
  if (environment.starterContent) {
    await progress.step('starter content', async (note) => {
      note((await ensureStarter({ payload, directory: 'starter' })) === 'loaded' ? 'loaded' : 'nothing to do');
    });
  }
  await payload.config.onInit(payload);
  const administrator = await ensureAdministrator({ payload, admin: environment.admin });
  try {
    const url = await progress.step('starting the server', () => open({ environment, dev, payload }));
    tell(progress, environment.publicUrl ?? url);
  } finally {
    // Also when the server did not come up: nobody could learn this password later.
    if (administrator !== undefined) introduce(progress, administrator);
  }
}

async function open({ environment, dev, payload }: ServeInput & { readonly payload: Payload }): Promise<string> {
  const { port, host, publicUrl, versionsKept, logLevel } = environment;
  const address = publicUrl === undefined ? {} : { publicUrl: new URL(publicUrl) };
  const server = await startServer({ payload, port, hostname: host, dev, ...address }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    throw code === 'EADDRINUSE' || code === 'EACCES' ? portError({ port, host, code }) : error;
  });
  payload.logger.level = logLevel;
  const stopPruning = onceADay(
    () => pruneVersions({ payload, keep: versionsKept }),
    (error) => payload.logger.error(`Old versions could not be pruned: ${oneLine(error)}`),
  );
  const stopNoting = onceADay(
    () => noteTrend({ payload, now: new Date() }),
    (error) => payload.logger.error(`How far the translations are today could not be noted: ${oneLine(error)}`),
  );
  const base = publicUrl ?? server.url;
  const stopLetters = eachMorning(
    () => sendDailyLetters({ payload, now: new Date(), base }),
    (error) => payload.logger.error(`The daily letters could not be sent; they are tried again: ${oneLine(error)}`),
  );
  stopOnSignal(async () => {
    stopPruning();
    stopLetters();
    stopNoting();
    await server.close();
    await payload.destroy();
  });
  return server.url;
}

function tell(progress: Progress, base: string): void {
  progress.say(`\n  Site   ${base}/`);
  progress.say(`  Admin  ${base}/admin`);
  progress.say(`  API    ${base}/api/v1\n`);
}

function introduce(progress: Progress, { email, password }: NewAdministrator): void {
  progress.say(`  First administrator: ${email}`);
  progress.say(password === undefined ? '  Password: the one in ADMIN_PASSWORD\n' : `  Password, shown only this once: ${password}\n`);
}

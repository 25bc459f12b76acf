import type { Payload } from 'payload';
import { pruneMarks } from '@/publication/feed/prune-marks.ts';
import { startBack } from '@/server/back/start-back.ts';
import { frontToken } from '@/server/between.ts';
import { sayReady, stopInOrder } from '@/server/watch/under-watch.ts';
import { sendDailyLetters } from '@/workbench/letters/send-daily-letters.ts';
import { noteTrend } from '@/workbench/board/note-trend.ts';
import { buildIsStale, buildSite } from './build-site.ts';
import type { Environment } from './environment.ts';
import { eachMorning } from './each-morning.ts';
import { onceADay } from './once-a-day.ts';
import { oneLine } from './one-line.ts';
import { type Progress, startProgress } from './progress.ts';
import { pruneVersions } from './prune-versions.ts';
import { databaseFile } from './environment/database-uri.ts';
import { keepHeartbeat } from './servers/keep-heartbeat.ts';
import { checkBucket } from './setup/check-bucket.ts';
import { clearImageCache } from './setup/clear-image-cache.ts';
import { oneAtATime } from './setup/one-at-a-time.ts';
import { fileStartLock, mongoStartLock } from './setup/start-lock.ts';
import { listenError } from './setup/check-port.ts';
import { ensureAdministrator, type NewAdministrator } from './setup/ensure-administrator.ts';
import { ensureStarter } from './setup/ensure-starter.ts';
import { migrate } from './setup/migrate.ts';
import { openPayload } from './setup/open-payload.ts';

/** Milliseconds that a MongoDB which is just starting is waited for. */
const databaseComesUp = 60_000;

interface ServeInput {
  readonly environment: Environment;
  /** Next's development server instead of a build. */
  readonly dev: boolean;
}

/** Does all that lies between a fresh clone and an open site, telling each step, and resolves when the back answers. */
export async function serveBack({ environment, dev }: ServeInput): Promise<void> {
  const progress = startProgress();
  const say = (line: string) => progress.say(line);
  if (environment.s3 !== undefined) await checkBucket(environment.s3);
  const payload = await progress.step('opening the database', () => openPayload(environment, { patience: databaseComesUp, say }));
  payload.logger.level = 'warn';
  const file = databaseFile(environment.databaseUri);
  const lock = file === undefined ? mongoStartLock(payload) : fileStartLock(file);
  await progress.step('migrating', async (note) => {
    const applied = await oneAtATime({ lock, say }, () => migrate({ payload, environment, say }));
    note(applied.length === 0 ? 'nothing to do' : `${String(applied.length)} applied`);
  });
  for (const folder of await clearImageCache())
    say(`  ${folder} holds copies of pictures from an earlier version and cannot be cleared: remove it`);
  // Built before anything is written, so that a start which fails here can simply be repeated.
  if (!dev && (await buildIsStale())) await progress.step('building the site and the admin (about a minute)', () => buildSite());
  const administrator = await oneAtATime({ lock, say }, async () => {
    if (environment.starterContent) {
      await progress.step('starter content', async (note) => {
        note((await ensureStarter({ payload, directory: 'starter' })) === 'loaded' ? 'loaded' : 'nothing to do');
      });
    }
    await payload.config.onInit(payload);
    return ensureAdministrator({ payload, admin: environment.admin });
  });
  // At once, whatever comes: nobody could learn this password later.
  if (administrator !== undefined) introduce(progress, administrator);
  sayReady(await progress.step('starting the back', () => open({ environment, dev, payload })));
}

async function open({ environment, dev, payload }: ServeInput & { readonly payload: Payload }): Promise<string> {
  const { backPort: port, backHost: host, publicUrl, versionsKept, logLevel } = environment;
  const token = frontToken(payload.config.secret);
  const server = await startBack({ payload, token, port, hostname: host, dev }).catch((error: unknown) => {
    throw listenError({ port, host, error });
  });
  payload.logger.level = logLevel;
  const beating = new AbortController();
  await keepHeartbeat({ payload, environment, signal: beating.signal });
  const stopPruning = onceADay(
    () => pruneVersions({ payload, keep: versionsKept }),
    (error) => payload.logger.error(`Old versions could not be pruned: ${oneLine(error)}`),
  );
  const stopNoting = onceADay(
    () => noteTrend({ payload, now: new Date() }),
    (error) => payload.logger.error(`How far the translations are today could not be noted: ${oneLine(error)}`),
  );
  const stopForgetting = onceADay(
    () => pruneMarks({ payload, now: new Date() }),
    (error) => payload.logger.error(`Old marks of the feed could not be pruned: ${oneLine(error)}`),
  );
  const base = publicUrl ?? `http://${environment.host}:${String(environment.port)}`;
  const stopLetters = eachMorning(
    () => sendDailyLetters({ payload, now: new Date(), base }),
    (error) => payload.logger.error(`The daily letters could not be sent; they are tried again: ${oneLine(error)}`),
  );
  stopInOrder({
    close: async () => {
      stopPruning();
      stopLetters();
      stopNoting();
      stopForgetting();
      beating.abort();
      await server.close();
      await payload.destroy();
    },
  });
  return server.url;
}

function introduce(progress: Progress, { email, password }: NewAdministrator): void {
  progress.say(`  First administrator: ${email}`);
  progress.say(password === undefined ? '  Password: the one in ADMIN_PASSWORD\n' : `  Password, shown only this once: ${password}\n`);
}

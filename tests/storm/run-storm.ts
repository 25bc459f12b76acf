import { setTimeout as pause } from 'node:timers/promises';
import { tokenOf } from './token-of.ts';
import { edit } from './editor.ts';
import { FeedFollower } from './feed-follower.ts';
import { findLosses, findOlder } from './find-losses.ts';
import { differences } from './differences.ts';
import { listed } from './listed.ts';
import { Logbook } from './logbook.ts';
import { rebuild } from './rebuild.ts';
import { seeded } from './seeded.ts';
import type { Site } from './site.ts';
import type { StormReport } from './storm-report.ts';
import { until } from './until.ts';
import { WatchedProduct } from './watched-product.ts';

interface StormInput {
  readonly dataDir: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly kills: number;
  /** Milliseconds after which nothing more is killed. */
  readonly within?: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** Ends of one process until the whole product is started anew: pauses before a new start grow up to a minute. */
const endsInARow = 3;
/** Saves with success between two kills, at the most: what comes back must be of use. */
const savesBetween = 12;
/** Milliseconds that they may take. */
const patience = 60_000;

/** Has editors publish while front and back are killed again and again, and then looks for what was lost. */
export async function runStorm({ dataDir, environment, kills, within = Infinity, seed, say }: StormInput): Promise<StormReport> {
  const began = Date.now();
  const random = seeded(seed);
  const watched = await WatchedProduct.start({ dataDir, environment });
  const site: Site = { url: watched.url, token: await tokenOf(watched.product) };
  const logbook = new Logbook();
  const follower = new FeedFollower();
  const ending = new AbortController();
  const { signal } = ending;
  let numbers = 0;
  const working = [
    ...(['nl', 'de', 'pt', 'sk'] as const).map((locale) =>
      edit({ site, logbook, locale, signal, random: seeded(random() * 2 ** 32), nextNumber: () => (numbers += 1) }),
    ),
    follower.follow(site, signal),
  ];
  const losses: string[] = [];
  const disorder: string[] = [];
  const killed = { front: 0, back: 0, supervisor: 0, inOrder: 0 };
  const away: number[] = [];
  let inARow = { front: 0, back: 0 };
  for (let count = 1; count <= kills && Date.now() - began < within; count++) {
    const enough = logbook.acknowledged + 1 + Math.floor(savesBetween * random());
    const isUsed = await until(() => Promise.resolve(logbook.acknowledged >= enough ? true : undefined), patience);
    if (isUsed === undefined) disorder.push(`before kill ${String(count)} too few saves were answered with success in a minute`);
    // Not always at the same moment of a save.
    await pause(500 * random());
    const role = random() < 0.5 ? 'front' : 'back';
    away.push(await watched.isBack(role, await watched.kill(role)));
    killed[role] += 1;
    inARow[role] += 1;
    const some = logbook.texts.filter(() => random() < 5 / logbook.texts.length);
    losses.push(...(await findOlder(site, some)));
    say(
      `  ${String(count)} of ${String(kills)}: the ${role}, back after ${((away.at(-1) ?? 0) / 1000).toFixed(1)} s; ${String(logbook.acknowledged)} saves acknowledged`,
    );
    if (inARow[role] < endsInARow || count === kills) continue;
    inARow = { front: 0, back: 0 };
    const asPulled = random() < 0.5;
    killed[asPulled ? 'supervisor' : 'inOrder'] += 1;
    disorder.push(...(await (asPulled ? watched.killSupervisor() : watched.stop())));
    await watched.startAgain();
  }
  ending.abort();
  await Promise.all(working);
  losses.push(...(await findLosses(site, logbook.texts)));
  await follower.catchUp(site);
  const feed = [...follower.complaints, ...differences(follower.copy, await listed(site))];
  const rebuilt = await rebuild({ ...process.env, ENV_FILE: '', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...environment });
  disorder.push(...(await watched.stop()));
  return { killed, away, logbook, losses, feed, entries: follower.copy.size, rebuilt, disorder, seconds: (Date.now() - began) / 1000 };
}

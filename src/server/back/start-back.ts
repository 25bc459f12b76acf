import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import type { Payload } from 'payload';
import { followFeed } from '@/publication/feed/follow-feed.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { installLibrary } from '@/publication/store/library.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { keepSchedule } from '@/workbench/jobs/keep-schedule.ts';
import { version } from '@/version.ts';
import { closeGracefully } from '../close-gracefully.ts';
import { readBackHealth } from '../health/read-back-health.ts';
import { listen } from '../listen.ts';
import { loggableAddress } from '../loggable-address.ts';
import { back } from './back.ts';
import { refuseCrossSiteWrite } from './refuse-cross-site-write.ts';
import { refuseEndedLink } from './refuse-ended-link.ts';
import { refuseWhileAway } from './refuse-while-away.ts';

export interface BackSettings {
  /** The instance that Next's bundle uses too; `getPayload` shares it within a process. */
  readonly payload: Payload;
  /** What fronts show (`between.ts`). */
  readonly token: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly hostname: string;
  /** Next's development server: pages keep Next's runtime for hot reloading. */
  readonly dev: boolean;
}

export interface RunningBack {
  readonly url: string;
  close(): Promise<void>;
}

const mebibyte = 1024 * 1024;
const pollEvery = 200;
const scheduleEvery = 20_000;
/** Milliseconds that the making of a page waits for the library to be as far as the front that asks. */
const pageWaits = 2_000;
/** Milliseconds that an idle connection of a front is kept; longer than fronts keep theirs. */
const keepAlive = 65_000;

/** Starts Payload's and Next's part. Resolves when it answers. @throws the error of `listen`, such as EADDRINUSE. */
export async function startBack({ payload, token, port, hostname, dev }: BackSettings): Promise<RunningBack> {
  const store = payloadStore(payload);
  const library = new DatabaseLibrary({
    store,
    maxCharacters: 8 * mebibyte,
    onReset: () => {
      payload.logger.warn('The database was set back: the library began anew with what it holds now.');
    },
  });
  await catchUp({ store, follower: library });
  installLibrary(library);

  // Next compares rewrites with this origin after writing every loopback name as `localhost` (next-url.ts, parseURL): under
  // any other name, or without a port, it would take our own addresses for somebody else's and ask for them over the network.
  const app = next({ dev, dir: process.cwd(), hostname: 'localhost', port: port === 0 ? 3000 : port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer(
    back({
      token,
      next: (request, response) => {
        if (refuseCrossSiteWrite(request, response) || refuseWhileAway(request, response)) return;
        refuseEndedLink(payload, request, response)
          .then((refused) => (refused ? undefined : handle(request, response)))
          .catch((error: unknown) => {
            payload.logger.error({ err: error, msg: `Next could not answer ${loggableAddress(request.url ?? '')}` });
            response.destroy();
          });
      },
      catchUpTo: (position) => library.catchUpSurely(position, pageWaits),
      position: () => library.position,
      isSomebody: async (headers) => (await payload.auth({ headers })).user !== null,
      health: () => readBackHealth({ payload, version }),
      onError: (error, request) => {
        payload.logger.error({ err: error, msg: `could not answer ${request.method ?? ''} ${loggableAddress(request.url ?? '')}` });
      },
    }),
  );
  server.keepAliveTimeout = keepAlive;
  if (dev) {
    const upgrade = app.getUpgradeHandler();
    server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
  }
  const ending = new AbortController();
  const followed = followFeed({
    store,
    followers: [library],
    pollEvery,
    signal: ending.signal,
    onFailure: (error, { name }) => {
      payload.logger.error({ err: error, msg: `${name} could not follow the feed; trying again` });
    },
  });
  const scheduled = keepSchedule({ payload, every: scheduleEvery, signal: ending.signal });
  await listen(server, port, hostname);
  return {
    url: `http://${hostname}:${String((server.address() as AddressInfo).port)}`,
    close: async () => {
      await closeGracefully(server);
      ending.abort();
      await Promise.all([followed, scheduled]);
      await app.close();
    },
  };
}

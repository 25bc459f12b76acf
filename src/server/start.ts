import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import type { Payload } from 'payload';
import { deliveryApi } from '@/delivery/delivery-api.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { followFeed } from '@/publication/feed/follow-feed.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { installLibrary } from '@/publication/store/library.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { keepSchedule } from '@/publication/schedule/keep-schedule.ts';
import { front } from './front.ts';
import { listen } from './listen.ts';
import { PageCache } from './page-cache.ts';
import { PageMaker } from './page-maker.ts';

export interface StartInput {
  /** The instance that Next's bundle uses too; `getPayload` shares it within a process. */
  readonly payload: Payload;
  /** 0 for any free port. */
  readonly port: number;
  readonly hostname: string;
  /** Next's development server: nothing is cached, pages keep Next's runtime for hot reloading. */
  readonly dev: boolean;
  readonly publicUrl?: URL;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const mebibyte = 1024 * 1024;
const pollEvery = 200;
const scheduleEvery = 20_000;

/** Starts the whole product on one port. Resolves when it answers. @throws the error of `listen`, such as EADDRINUSE. */
export async function startServer({ payload, port, hostname, dev, publicUrl }: StartInput): Promise<RunningServer> {
  const cache = new PageCache({ maxBytes: 128 * mebibyte });
  const store = payloadStore(payload);
  const library = new DatabaseLibrary({
    store,
    maxCharacters: 32 * mebibyte,
    onChange: (tags) => {
      cache.invalidate(tags);
    },
    onReset: () => {
      cache.clear();
      payload.logger.warn('The database was set back: library, pages and feed began anew with what it holds now.');
    },
  });
  const following = new AbortController();
  await catchUp({ store, follower: library });
  installLibrary(library);

  // Next compares rewrites with this origin after writing every loopback name as `localhost` (next-url.ts, parseURL): under
  // any other name, or without a port, it would take our own addresses for somebody else's and ask for them over the network.
  const app = next({ dev, dir: process.cwd(), hostname: 'localhost', port: port === 0 ? 3000 : port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const nextListener = (request: Parameters<typeof handle>[0], response: Parameters<typeof handle>[1]): void => {
    handle(request, response).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: `Next could not answer ${request.url ?? ''}` });
      response.destroy();
    });
  };
  const maker = new PageMaker(nextListener);
  await maker.open();
  const server = createServer(
    front({ payload, library, cache, maker, delivery: deliveryApi({ library, feed: library }), next: nextListener, publicUrl, dev }),
  );
  if (dev) {
    const upgrade = app.getUpgradeHandler();
    server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
  }
  const followed = followFeed({
    store,
    followers: [library],
    pollEvery,
    signal: following.signal,
    onFailure: (error, { name }) => {
      payload.logger.error({ err: error, msg: `${name} could not follow the feed; trying again` });
    },
  });
  const scheduled = keepSchedule({ payload, every: scheduleEvery, signal: following.signal });
  await listen(server, port, hostname);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${hostname}:${address.port}`,
    close: async () => {
      following.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([followed, scheduled]);
      await maker.close();
      await app.close();
    },
  };
}

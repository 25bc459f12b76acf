import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { deliveryApi } from '@/delivery/delivery-api.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { followFeed } from '@/publication/feed/follow-feed.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { openStore } from '@/publication/store/direct/open-store.ts';
import { closeGracefully } from '../close-gracefully.ts';
import { listen } from '../listen.ts';
import { BackClient } from './back-client.ts';
import { serveFront } from './front.ts';
import type { FrontInput } from './front-input.ts';
import { readHealth } from './health.ts';
import { ownHosts } from './own-hosts.ts';
import { PageCache } from './page-cache.ts';
import { passUpgrade } from './pass-upgrade.ts';

export interface FrontSettings {
  readonly databaseUri: string;
  /** What the back knows its fronts by (`between.ts`). */
  readonly token: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly hostname: string;
  readonly publicUrl?: URL;
  /** The back's address, where it is known already; `useBack` tells a later one. */
  readonly backUrl?: string;
  readonly trustProxy: FrontInput['trustProxy'];
  readonly sessionSecret: string;
  readonly dev: boolean;
  readonly log: FrontInput['log'] & { info(message: string): void };
}

export interface RunningFront {
  readonly url: string;
  /** The back is there now, or, with undefined, away. */
  useBack(address: string | undefined): void;
  close(): Promise<void>;
}

const mebibyte = 1024 * 1024;
/** Milliseconds between two looks at the feed. */
const pollEvery = 200;

/**
 * Starts what readers meet: kept pages, delivery API, assets, health. Waits for the database, and resolves when it
 * answers. @throws the error of `listen`, such as EADDRINUSE.
 */
export async function startFront(settings: FrontSettings): Promise<RunningFront> {
  const { log, publicUrl, hostname, dev, token } = settings;
  const pages = new PageCache({ maxBytes: 96 * mebibyte });
  const answers = new PageCache({ maxBytes: 32 * mebibyte });
  const store = await openStore(settings.databaseUri);
  const library = new DatabaseLibrary({
    store,
    maxCharacters: 16 * mebibyte,
    onChange: (tags) => {
      pages.invalidate(tags);
      answers.invalidate(tags);
    },
    onReset: () => {
      pages.clear();
      answers.clear();
      log.warn('The database was set back: library, pages and feed began anew with what it holds now.');
    },
  });
  const ending = new AbortController();
  await untilOpen(log, () => catchUp({ store, follower: library }));

  const client = new BackClient({ token, address: settings.backUrl });
  const server = createServer();
  await listen(server, settings.port, hostname);
  const { port } = server.address() as AddressInfo;
  const hosts = ownHosts({ publicUrl, hostname, port });
  serveFront(server, {
    library,
    pages,
    answers,
    client,
    delivery: deliveryApi({ library, feed: library }),
    health: readHealth({ taken: () => library.latest, head: async () => (await store.head()).cursor, client }),
    hosts,
    secure: publicUrl?.protocol === 'https:',
    dev,
    trustProxy: settings.trustProxy,
    sessionSecret: settings.sessionSecret,
    log,
  });
  if (dev) server.on('upgrade', (request, socket, head) => passUpgrade({ client, request, socket, head }));
  const followed = followFeed({
    store,
    followers: [library],
    pollEvery,
    signal: ending.signal,
    onFailure: (error, { name }) => {
      log.error({ err: error }, `${name} could not follow the feed; trying again`);
    },
  });
  return {
    url: `http://${hostname}:${String(port)}`,
    useBack: (address) => {
      client.use(address);
    },
    close: async () => {
      await closeGracefully(server);
      ending.abort();
      await followed;
      client.close();
      await store.close();
    },
  };
}

/** Tries until the database answers: front, back and database may be started in any order. */
async function untilOpen(log: FrontSettings['log'], open: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await open();
      return;
    } catch (error) {
      // The back may still be making the tables; who waits for a minute is told why.
      if (attempt === 300) log.warn(`waiting for the database: ${error instanceof Error ? error.message : String(error)}`);
      await pause(pollEvery);
    }
  }
}

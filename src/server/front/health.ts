import { internalPaths } from '../between.ts';
import type { BackClient } from './back-client.ts';

interface HealthInput {
  readonly version: string;
  /** Newest cursor that this process has taken in; undefined before the library was opened. */
  readonly taken: () => number | undefined;
  /** Newest cursor of the database. */
  readonly head: () => Promise<number>;
  readonly client: BackClient;
}

/** What the back says of itself (`back/back-health.ts`), as far as the front looks at it. */
interface BackHealth {
  readonly database: { readonly ok: boolean };
  readonly migrations: { readonly ok: boolean };
  readonly writing: { readonly ok: boolean };
}

/** Milliseconds that a health check waits for anything: whoever asks wants an answer within a second. */
const patience = 800;

/**
 * The answers of `/api/health` and what is below it. The whole report is 200 when this server is ready, also while only
 * writing fails; `/alive` says that the process answers, `/read` that readers are served, `/write` that saving works.
 */
export function readHealth({ version, taken, head, client }: HealthInput) {
  return async (path: string): Promise<{ readonly status: number; readonly body: object } | undefined> => {
    switch (path) {
      case '/api/health/alive':
        return { status: 200, body: { alive: true, version } };
      case '/api/health/read': {
        const reading = taken() !== undefined;
        return { status: reading ? 200 : 503, body: { alive: true, reading, version } };
      }
      case '/api/health':
      case '/api/health/write': {
        const [newest, back] = await Promise.all([within(head), within(() => askBack(client))]);
        const cursor = taken() ?? 0;
        const behind = Math.max(0, (newest ?? cursor) - cursor);
        const ready = taken() !== undefined && newest !== undefined && back?.database.ok === true && back.migrations.ok;
        const writing = ready && back.writing.ok;
        const body = {
          status: ready && writing ? 'ok' : 'failing',
          alive: true,
          ready,
          reading: taken() !== undefined,
          writing,
          version,
          feed: { ok: newest !== undefined && behind === 0, head: newest ?? null, taken: cursor, behind },
          back: back ?? { ok: false },
        };
        return { status: (path === '/api/health' ? ready : writing) ? 200 : 503, body };
      }
      default:
        return undefined;
    }
  };
}

async function askBack(client: BackClient): Promise<BackHealth> {
  const { text } = await client.ask(internalPaths.health, {}, patience);
  return JSON.parse(text) as BackHealth;
}

/** What is not there in time counts as not there. */
async function within<T>(ask: () => Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, patience);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    // A health check tells of failures, it does not have them.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

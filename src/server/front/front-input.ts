import type { TrustedProxies } from '@/people/requests/trusted-proxies.ts';
import type { DatabaseLibrary } from '@/publication/store/database-library.ts';
import type { BackClient } from './back-client.ts';
import type { OwnHosts } from './own-hosts.ts';
import type { PageCache } from './page-cache.ts';

/** What the front answers with. */
export interface FrontInput {
  readonly library: DatabaseLibrary;
  /** Pages and assets, by address. */
  readonly pages: PageCache;
  /** Answers of the delivery API, in a room of their own. */
  readonly answers: PageCache;
  readonly client: BackClient;
  readonly delivery: { fetch(request: Request): Response | Promise<Response> };
  readonly health: (path: string) => Promise<{ readonly status: number; readonly body: object }>;
  readonly hosts: OwnHosts;
  /** True where people reach the site over https. */
  readonly secure: boolean;
  /** With Next's development server pages and assets are its own, and nothing of them is kept. */
  readonly dev: boolean;
  /** Whose forwarded addresses count. */
  readonly trustProxy: TrustedProxies;
  /** What sessions are signed with (`people/requests/session-secret.ts`). */
  readonly sessionSecret: string;
  readonly log: {
    warn(message: string): void;
    error(details: object, message: string): void;
  };
}

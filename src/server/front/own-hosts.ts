import { networkInterfaces } from 'node:os';

export interface OwnHosts {
  /** What pages are made for where the request's Host is nobody we know. */
  readonly usual: string;
  /** Every name under which this very machine is reached, with the port. */
  readonly all: ReadonlySet<string>;
}

/**
 * The hosts for which pages are kept. With a public address it is that alone; without one, as on a laptop at school, the
 * machine's own addresses. A Host header is anybody's claim, so any other fills nothing.
 */
export function ownHosts({ publicUrl, hostname, port }: { publicUrl: URL | undefined; hostname: string; port: number }): OwnHosts {
  if (publicUrl !== undefined) return { usual: publicUrl.host, all: new Set([publicUrl.host]) };
  const isAny = hostname === '0.0.0.0' || hostname === '::';
  const addresses = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address.replace(/%.*$/, '')));
  const names = [isAny ? 'localhost' : hostname, 'localhost', '127.0.0.1', '::1', ...addresses];
  const hosts = names.map((name) => `${name.includes(':') ? `[${name}]` : name}${port === 80 ? '' : `:${String(port)}`}`);
  return { usual: hosts[0] ?? 'localhost', all: new Set(hosts) };
}

import { isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';
import { clientAddress } from '@/people/requests/client-address.ts';
import type { TrustedProxies } from '@/people/requests/trusted-proxies.ts';
import type { OwnHosts } from './own-hosts.ts';

interface SettledInput {
  readonly trustProxy: TrustedProxies;
  readonly hosts: OwnHosts;
  readonly secure: boolean;
}

/** Who asks, by which host, over which protocol: settled here once, and believed by the back. A stranger's claims do not pass. */
export function settledHeaders({ trustProxy, hosts, secure }: SettledInput, request: IncomingMessage): Record<string, string> {
  const { headers, socket } = request;
  const proxied = isTrusted(trustProxy, socket.remoteAddress);
  const host = (proxied ? last(headers['x-forwarded-host']) : undefined) ?? headers.host ?? hosts.usual;
  const protocol = proxied ? last(headers['x-forwarded-proto']) : undefined;
  const forwardedFor = [headers['x-forwarded-for'] ?? []].flat().join(',');
  return {
    host: headers.host ?? hosts.usual,
    'x-forwarded-for': clientAddress({ socketAddress: socket.remoteAddress, forwardedFor, trust: trustProxy }) ?? '',
    'x-forwarded-host': host,
    'x-forwarded-proto': secure || protocol === 'https' ? 'https' : 'http',
  };
}

function isTrusted(trust: TrustedProxies, address: string | undefined): boolean {
  switch (trust.kind) {
    case 'nobody':
      return false;
    case 'hops':
      return true;
    case 'addresses': {
      const plain = (address ?? '').replace(/^::ffff:/i, '');
      return isIP(plain) !== 0 && trust.addresses.check(plain, isIP(plain) === 4 ? 'ipv4' : 'ipv6');
    }
  }
}

/** What the nearest proxy wrote, where several wrote. */
function last(header: string | string[] | undefined): string | undefined {
  const value = [header ?? []].flat().join(',').split(',').at(-1)?.trim();
  return value === '' ? undefined : value;
}

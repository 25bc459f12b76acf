import { isIP } from 'node:net';
import { plainAddress } from './plain-address.ts';
import type { TrustedProxies } from './trusted-proxies.ts';

export interface ClientAddressInput {
  /** The other end of the connection, as the socket says it; undefined once it is closed. */
  readonly socketAddress: string | undefined;
  /** The header X-Forwarded-For, several of them joined by commas. */
  readonly forwardedFor: string | undefined;
  readonly trust: TrustedProxies;
}

/**
 * The address that a request came from: the rightmost one that no trusted proxy vouches for. What stands further left in
 * X-Forwarded-For was written by whoever sent the request and counts for nothing.
 *
 * @example
 * // TRUST_PROXY=1, a stranger pretends to be 10.9.9.9
 * clientAddress({ socketAddress: '10.0.0.1', forwardedFor: '10.9.9.9, 203.0.113.5', trust: { kind: 'hops', hops: 1 } }) // '203.0.113.5'
 * @returns undefined only when the socket names no address
 */
export function clientAddress({ socketAddress, forwardedFor, trust }: ClientAddressInput): string | undefined {
  let address = plainAddress(socketAddress ?? '');
  if (address === undefined || trust.kind === 'nobody') return address;
  const forwarded = (forwardedFor ?? '').split(',').reverse();
  for (const [hop, given] of forwarded.entries()) {
    const vouchedFor = trust.kind === 'hops' ? hop < trust.hops : trust.addresses.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
    const next = plainAddress(given);
    // A proxy that writes something else than an address is no reason to believe what stands before it.
    if (!vouchedFor || next === undefined) return address;
    address = next;
  }
  return address;
}

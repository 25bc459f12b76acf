import { plainAddress } from './plain-address.ts';

/**
 * Where somebody comes from, as attempts are counted: an IPv4 address, or the /64 network of an IPv6 address, since that
 * is what one household or one rented machine has all of (RFC 6177).
 *
 * @example
 * originOf('2001:db8:1:2:aaaa::1') // '2001:db8:1:2::/64'
 * @param address the client's address as the front settled it, null where there is none
 */
export function originOf(address: string | null): string {
  const plain = plainAddress(address ?? '');
  if (plain === undefined) return 'unknown';
  if (!plain.includes(':')) return plain;
  const [left = '', right] = plain.split('::');
  const before = left === '' ? [] : left.split(':');
  // Only the first four groups count; an IPv4 tail stands for two of the last.
  const tail = right === undefined || right === '' ? [] : right.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
  const groups =
    right === undefined ? before : [...before, ...Array<string>(Math.max(0, 8 - before.length - tail.length)).fill('0'), ...tail];
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

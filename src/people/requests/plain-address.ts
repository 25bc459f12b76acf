import { isIP } from 'node:net';

/**
 * An address as we compare it: without brackets, port or zone, and IPv4 written as IPv4 where it came mapped into IPv6
 * (RFC 4291, 2.5.5.2).
 * @returns undefined for what is no IP address
 */
export function plainAddress(text: string): string | undefined {
  const given = text.trim();
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(given)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(given)?.[1] ?? given;
  const address = bare.replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped !== undefined && isIP(mapped) === 4) return mapped;
  return isIP(address) === 0 ? undefined : address;
}

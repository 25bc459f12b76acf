import { BlockList, isIP } from 'node:net';

/**
 * Whose forwarded addresses count (TRUST_PROXY): nobody's, those of the last so many proxies, or those of proxies at
 * these addresses.
 */
export type TrustedProxies =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'hops'; readonly hops: number }
  | { readonly kind: 'addresses'; readonly addresses: BlockList };

export const trustNobody: TrustedProxies = { kind: 'nobody' };

/**
 * Reads TRUST_PROXY.
 *
 * @example
 * parseTrustedProxies('1') // the one proxy before us
 * parseTrustedProxies('10.0.0.0/8, fd00::/8, 192.0.2.7')
 * @returns undefined when it is neither a number of proxies from 0 to 20 nor a list of addresses and networks
 */
export function parseTrustedProxies(text: string): TrustedProxies | undefined {
  const given = text.trim();
  if (/^\d{1,2}$/.test(given)) {
    const hops = Number(given);
    if (hops > 20) return undefined;
    return hops === 0 ? trustNobody : { kind: 'hops', hops };
  }
  const addresses = new BlockList();
  for (const part of given.split(',').map((each) => each.trim())) {
    const [address = '', prefix, ...more] = part.split('/');
    const family = isIP(address);
    const longest = family === 4 ? 32 : 128;
    if (family === 0 || more.length > 0) return undefined;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    if (prefix === undefined) addresses.addAddress(address, type);
    else if (/^\d{1,3}$/.test(prefix) && Number(prefix) <= longest) addresses.addSubnet(address, Number(prefix), type);
    else return undefined;
  }
  return { kind: 'addresses', addresses };
}

import { describe, expect, it } from 'vitest';
import { clientAddress } from '@/people/requests/client-address.ts';
import { originOf } from '@/people/requests/origin-of.ts';
import { parseTrustedProxies, trustNobody } from '@/people/requests/trusted-proxies.ts';

const trusting = (text: string) => parseTrustedProxies(text) ?? trustNobody;

describe('the address that a request came from', () => {
  it.each([
    ['what a stranger writes counts for nothing', '203.0.113.5', '10.9.9.9', '0', '203.0.113.5'],
    ['one proxy: the last address that it added', '10.0.0.1', '10.9.9.9, 203.0.113.5', '1', '203.0.113.5'],
    ['two proxies', '10.0.0.1', '6.6.6.6, 203.0.113.5, 10.0.0.2', '2', '203.0.113.5'],
    ['a proxy by its network', '10.0.0.1', '10.1.1.1, 203.0.113.5, 10.0.0.2', '10.0.0.0/8', '203.0.113.5'],
    ['a stranger who is no proxy', '203.0.113.5', '10.1.1.1', '10.0.0.0/8', '203.0.113.5'],
    ['a chain of proxies only', '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.0/8', '10.0.0.3'],
    ['IPv4 that comes mapped into IPv6', '::ffff:10.0.0.1', '203.0.113.5', '10.0.0.0/8', '203.0.113.5'],
    ['IPv6 with brackets and port', '10.0.0.1', '[2001:DB8::7]:4711', '1', '2001:db8::7'],
    ['IPv4 with a port', '10.0.0.1', '203.0.113.5:4711', '1', '203.0.113.5'],
    ['a proxy that writes no address', '10.0.0.1', '203.0.113.5, unknown', '1', '10.0.0.1'],
    ['no header', '10.0.0.1', undefined, '1', '10.0.0.1'],
  ])('%s', (_, socketAddress, forwardedFor, trust, address) => {
    expect(clientAddress({ socketAddress, forwardedFor, trust: trusting(trust) })).toBe(address);
  });

  it('is none for a connection that is gone', () => {
    expect(clientAddress({ socketAddress: undefined, forwardedFor: '203.0.113.5', trust: trusting('1') })).toBeUndefined();
  });

  it.each(['all', '21', '10.0.0.0/33', '10.0.0.1,', '1.2.3', 'fd00::/129', '10.0.0.0/8/8'])('TRUST_PROXY=%s is refused', (text) => {
    expect(parseTrustedProxies(text)).toBeUndefined();
  });
});

describe('the origin by which attempts are counted', () => {
  it.each([
    ['203.0.113.5', '203.0.113.5'],
    ['::ffff:203.0.113.5', '203.0.113.5'],
    ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:0db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    [null, 'unknown'],
    ['nonsense', 'unknown'],
  ])('of %s is %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });
});

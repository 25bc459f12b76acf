import type { IncomingMessage } from 'node:http';

/** The few headers that decide about a kept response. */
export interface Asked {
  readonly host: string | undefined;
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
  /** The Cookie header, where it holds something that calls itself a session. */
  readonly session: string | undefined;
  readonly hasBody: boolean;
}

/**
 * Reads them from the header lines as they came. Node builds the object of all headers when it is first asked for, which
 * is a good part of what sending a kept page costs.
 */
export function readAsked({ rawHeaders }: IncomingMessage): Asked {
  let host: string | undefined;
  let acceptEncoding: string | undefined;
  let ifNoneMatch: string | undefined;
  let session: string | undefined;
  let hasBody = false;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    const value = rawHeaders[at + 1] ?? '';
    // By length first: names come in any case, and most are none of these.
    switch (name.length) {
      case 4:
        if (is(name, 'host')) host ??= value;
        break;
      case 6:
        if (is(name, 'cookie') && value.includes('payload-token=')) session = session === undefined ? value : `${session}; ${value}`;
        break;
      case 13:
        if (is(name, 'if-none-match')) ifNoneMatch = ifNoneMatch === undefined ? value : `${ifNoneMatch}, ${value}`;
        break;
      case 14:
        if (is(name, 'content-length')) hasBody ||= value !== '0';
        break;
      case 15:
        if (is(name, 'accept-encoding')) acceptEncoding = acceptEncoding === undefined ? value : `${acceptEncoding}, ${value}`;
        break;
      case 17:
        if (is(name, 'transfer-encoding')) hasBody = true;
        break;
    }
  }
  return { host, acceptEncoding, ifNoneMatch, session, hasBody };
}

function is(name: string, lowerCase: string): boolean {
  return name === lowerCase || name.toLowerCase() === lowerCase;
}

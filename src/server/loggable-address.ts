import { linkFilePath, linkPath } from '@/publication/links/link-address.ts';

/** An address as it may stand in a log: without the token of a link to a draft, which opens it for whoever reads the log, and not too long. */
export function loggableAddress(url: string): string {
  const prefix = [linkPath, linkFilePath].find((start) => url.startsWith(start));
  return prefix === undefined ? url.slice(0, 200) : `${prefix}…`;
}

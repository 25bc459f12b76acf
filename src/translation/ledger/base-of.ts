import { createHash } from 'node:crypto';

/** Names a translation as somebody saw it, so that a save can say what it is based on; the same for no text at all. */
export function baseOf(target: string | undefined): string {
  return createHash('sha256')
    .update(target ?? '')
    .digest('hex')
    .slice(0, 16);
}

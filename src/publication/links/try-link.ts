import type { Payload } from 'payload';
import { type OpenedLink, openLink } from './open-link.ts';
import { WrongTries } from './wrong-tries.ts';

const wrongTries = new WrongTries();

/**
 * Opens a link for somebody at an address, unless too many wrong ones were tried from there.
 * @returns undefined, whatever the reason
 */
export async function tryLink(payload: Payload, { token, address }: { token: string; address: string }): Promise<OpenedLink | undefined> {
  if (wrongTries.isHeld(address)) return undefined;
  const opened = await openLink(payload, token);
  if (opened === undefined) wrongTries.failed(address);
  return opened;
}

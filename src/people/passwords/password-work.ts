import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

/** How Payload stores passwords (auth/strategies/local/generatePasswordSaltHash, 3.90): now, and until it marked them. */
const current = { prefix: 'pbkdf2-sha256-v1:', rounds: 600_000, bytes: 32 };
const former = { prefix: '', rounds: 25_000, bytes: 512 };

export interface StoredPassword {
  readonly hash?: string | null;
  readonly salt?: string | null;
}

/** Whether this is the password that was stored. Takes as much of a processor as signing in. */
export async function isPassword(given: string, { hash, salt }: StoredPassword): Promise<boolean> {
  if (typeof hash !== 'string' || typeof salt !== 'string') return false;
  const { prefix, rounds, bytes } = hash.startsWith(current.prefix) ? current : former;
  const stored = Buffer.from(hash.slice(prefix.length), 'hex');
  const made = await derive(given, salt, rounds, bytes, 'sha256');
  return stored.length === made.length && timingSafeEqual(stored, made);
}

/** The work of looking at a password where there is none, so that time tells nothing. */
export async function workInVain(given: string): Promise<void> {
  await derive(given, 'nobody has this salt', current.rounds, current.bytes, 'sha256');
}

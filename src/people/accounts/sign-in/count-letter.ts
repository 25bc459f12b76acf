import type { Payload } from 'payload';
import { onItsOwn, pruneRows, readAttempts, writeRow } from './attempt-rows.ts';
import { letterLimits } from './limits.ts';
import { mark, markOfAccount } from './marks.ts';

interface LetterAsked {
  readonly payload: Payload;
  /** As typed; it need not belong to anybody. */
  readonly email: string;
  /** As `originOf` gives it. */
  readonly origin: string;
  readonly now: Date;
}

/** Counts that a letter was asked for, and says whether one may go out: so many for an address and from an origin in an hour. */
export async function mayAskForLetter({ payload, email, origin, now }: LetterAsked): Promise<boolean> {
  const account = markOfAccount(email, payload.secret);
  const counted = [
    { key: mark(payload.secret, 'letters to', account), account, most: letterLimits.address },
    { key: mark(payload.secret, 'letters from', origin), account: null, most: letterLimits.origin },
  ];
  return onItsOwn(payload, async (req) => {
    await pruneRows({ payload, req, now });
    const rows = await readAttempts(
      { payload, req, now },
      counted.map(({ key }) => key),
    );
    // Counted from the first one on, so that the hour ends however many are asked for.
    if (counted.some(({ key, most }) => (rows.get(key)?.failures ?? 0) >= most)) return false;
    const end = new Date(now.getTime() + letterLimits.forgetAfter * 1000).toISOString();
    for (const { key, account: whose } of counted) {
      const before = rows.get(key);
      const failures = (before?.failures ?? 0) + 1;
      await writeRow(
        { payload, req },
        { key, account: whose, failures, pausedUntil: null, known: false, expiresAt: before?.expiresAt ?? end },
      );
    }
    return true;
  });
}

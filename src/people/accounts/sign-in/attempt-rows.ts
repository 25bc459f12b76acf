import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';

const collection = 'login-attempts';

/** What is known of a mark. */
export interface AttemptRow {
  readonly id: string;
  readonly key: string;
  readonly failures: number;
  readonly pausedUntil?: string | null;
  readonly known?: boolean | null;
  readonly expiresAt: string;
}

export interface NewAttemptRow {
  readonly key: string;
  readonly account: string | null;
  readonly failures: number;
  readonly pausedUntil: string | null;
  readonly known: boolean;
  readonly expiresAt: string;
}

interface Where {
  readonly payload: Payload;
  /** With whose transaction; left out, the rows are read as they stand. */
  readonly req?: PayloadRequest;
  readonly now: Date;
}

/** The rows of these marks that still count, by mark. */
export async function readAttempts({ payload, req, now }: Where, keys: readonly string[]): Promise<ReadonlyMap<string, AttemptRow>> {
  const { docs } = await payload.db.find<AttemptRow>({
    collection,
    ...(req === undefined ? {} : { req }),
    where: { key: { in: [...keys] } },
    limit: keys.length,
    pagination: false,
  });
  return new Map(docs.filter(({ expiresAt }) => Date.parse(expiresAt) > now.getTime()).map((row) => [row.key, row]));
}

/** Writes a row over the one of the same mark, one that has run out included. */
export async function writeRow(
  { payload, req }: { readonly payload: Payload; readonly req: PayloadRequest },
  row: NewAttemptRow,
): Promise<void> {
  const stored = await payload.db.findOne<{ id: string }>({ collection, req, where: { key: { equals: row.key } } });
  if (stored === null) await payload.db.create({ collection, req, data: { ...row } });
  else await payload.db.updateOne({ collection, req, id: stored.id, data: { ...row }, returning: false });
}

/** Removes what has run out. Done with each failure, so that strangers cannot make the table grow. */
export async function pruneRows({ payload, req, now }: Where & { readonly req: PayloadRequest }): Promise<void> {
  await payload.db.deleteMany({ collection, req, where: { expiresAt: { less_than: now.toISOString() } } });
}

/** Removes what is counted of one account. */
export async function removeRowsOf(payload: Payload, account: string): Promise<void> {
  await payload.db.deleteMany({ collection, where: { account: { equals: account } } });
}

/** Runs in a transaction of its own, so that it stands whatever becomes of the request that it belongs to. */
export async function onItsOwn<T>(payload: Payload, run: (req: PayloadRequest) => Promise<T>): Promise<T> {
  return inTransaction(await createLocalReq({}, payload), run);
}

import type { PayloadRequest, TypedUser } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { requestOf } from '@/access/transactions/request-of.ts';
import { refusal } from '@/access/documents/refuse.ts';
import { markDeskSave } from '@/translation/ledger/desk-save.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { writeValues } from '@/translation/ledger/write-values.ts';
import { followStructure } from '@/passages/follow-structure.ts';
import { passageAt } from './passage-at.ts';
import { type DeskPlace, openLedger } from './place.ts';
import { requireRight } from './require-right.ts';

interface FollowInput {
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly place: DeskPlace;
  /** Of the passage of kind `free`. */
  readonly key: string;
}

/**
 * Lets a text that was built freely in the form follow its source again: its passages stand there to be translated, the former words are
 * in the history.
 * @throws APIError in the person's language: 403 without the right to write, 404 for a passage that is not there, 409 for one that follows
 */
export async function followSource({ req: given, user, place, key }: FollowInput): Promise<Ledger> {
  return inTransaction(await requestOf({ payload: given.payload, user, req: given }), async (req) => {
    const ledger = await openLedger(req, place);
    requireRight(req, ledger, 'updateText');
    if (passageAt(req, ledger, key).segment.kind !== 'free')
      throw refusal({ req, key: 'desk.error.notFree', status: 409, data: { code: 'notFree' } });
    const { kind, copies } = ledger;
    const values = followStructure({ fields: kind.fields, values: copies.latest }, place.locale, key);
    markDeskSave(req, new Map());
    await writeValues({ req, user, ledger, values, changed: new Set([key.split('.', 1)[0] ?? '']) });
    return openLedger(req, place);
  });
}

import type { PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import type { Ledger, LedgerPassage } from '@/translation/ledger/read-ledger.ts';

/** The passage with a key. @throws APIError 404 in the person's language for one that is not in the document (any more) */
export function passageAt(req: PayloadRequest, { passages }: Ledger, key: string): LedgerPassage {
  const found = passages.find(({ segment }) => segment.key === key);
  if (found !== undefined) return found;
  throw refusal({ req, key: 'desk.error.unknownPassage', status: 404, data: { code: 'passage' } });
}

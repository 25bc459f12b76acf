import type { PayloadRequest } from 'payload';
import { documentKey } from '@/content/shared/document-key.ts';
import { isLocale, type Locale } from '@/languages/locales.ts';
import type { PassageEntries, Totals } from './passage-entry.ts';

/** What the ledger keeps of a document in one language, as stored. */
export interface LedgerRow {
  readonly id: string;
  readonly kind: string;
  readonly document: string;
  readonly locale: Locale;
  readonly entries: PassageEntries;
  readonly totals: Totals;
  readonly title: string | null;
  readonly published: boolean;
  readonly deleted: boolean;
  readonly outdatedSince: string | null;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly due: string | null;
}

interface Place {
  readonly req: PayloadRequest;
  readonly kind: string;
  readonly id: string;
  /** Only this language's: a row of a long document is large. */
  readonly only?: Locale | undefined;
}

/** A document's rows, by language, in the transaction of the request. */
export async function readLedgerRows({ req, kind, id, only }: Place): Promise<Map<Locale, LedgerRow>> {
  const { docs } = await req.payload.db.find<LedgerRow>({
    collection: 'translations',
    where:
      only === undefined
        ? { and: [{ document: { equals: id } }, { kind: { equals: kind } }] }
        : { key: { equals: documentKey({ kind, id, locale: only }) } },
    pagination: false,
    req,
  });
  return new Map(docs.flatMap((row) => (isLocale(row.locale) ? [[row.locale, row] as const] : [])));
}

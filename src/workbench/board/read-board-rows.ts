import type { Payload } from 'payload';
import { isLocale } from '@/languages/locales.ts';
import type { Totals } from '@/translation/ledger/passage-entry.ts';
import type { BoardRow } from './board-row.ts';

interface StoredRow {
  readonly id: string;
  readonly kind: string;
  readonly document: string;
  readonly locale: string;
  readonly sourceLocale: string;
  readonly title?: string | null;
  readonly published?: boolean | null;
  readonly totals: Totals;
  readonly outdatedSince?: string | Date | null;
  readonly assigneeId?: string | null;
  readonly assigneeName?: string | null;
  readonly due?: string | Date | null;
}

/** The whole ledger without its entries, and without what is in the trash: what totals, filters and orders need, 8,000 rows in a third of a second. */
export async function readBoardRows(payload: Payload): Promise<BoardRow[]> {
  const { docs } = await payload.db.find<StoredRow>({
    collection: 'translations',
    pagination: false,
    where: { deleted: { not_equals: true } },
    limit: 0,
    // By an indexed column: by the time of making, the default, the database would read past the entries of every row.
    sort: 'key',
    select: {
      kind: true,
      document: true,
      locale: true,
      sourceLocale: true,
      title: true,
      published: true,
      totals: true,
      outdatedSince: true,
      assigneeId: true,
      assigneeName: true,
      due: true,
    },
  });
  return docs.flatMap((row) => rowOf(row) ?? []);
}

/** Undefined for a language that this site no longer has. */
function rowOf({ kind, document, locale, sourceLocale, title, published, totals, ...rest }: StoredRow): BoardRow | undefined {
  if (!isLocale(locale) || !isLocale(sourceLocale)) return undefined;
  const { assigneeId, assigneeName } = rest;
  return {
    kind,
    document,
    locale,
    sourceLocale,
    title: title ?? '',
    published: published === true,
    totals,
    outdatedSince: iso(rest.outdatedSince),
    assignee: assigneeId === null || assigneeId === undefined || assigneeId === '' ? null : { id: assigneeId, name: assigneeName ?? '' },
    due: iso(rest.due),
  };
}

function iso(value: string | Date | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value.toISOString() : value;
}

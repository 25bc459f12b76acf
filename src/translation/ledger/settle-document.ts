import type { PayloadRequest } from 'payload';
import { documentKey } from '@/content/shared/document-key.ts';
import { titleIn } from '@/content/shared/title-in.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { isPublishedIn } from '@/access/documents/stored-document.ts';
import { inLocale } from '@/passages/pair-passages.ts';
import { learn } from '../memory/learn.ts';
import { newUnitsOf } from './new-units-of.ts';
import { type LedgerRow, readLedgerRows } from './ledger-row.ts';
import type { PassageEntries } from './passage-entry.ts';
import { type Copies, isInTrash, readCopies } from './read-copies.ts';
import { type Ledger, ledgerOf, pairsOf } from './read-ledger.ts';
import { type Occasion, settle, type Settled } from './settle.ts';
import type { TranslatedKind } from './translated-kinds.ts';
import { writeHistory } from '../history/write-history.ts';

interface SettleDocumentInput {
  readonly req: PayloadRequest;
  readonly kind: TranslatedKind;
  readonly id: string;
  /** What was done, without what follows from the document itself. */
  readonly occasion: Omit<Occasion, 'published' | 'unpublished'>;
  /** The languages that this save made public. */
  readonly published: readonly Locale[];
  /** Whether whoever did it may say of a translation that it is good. */
  readonly vouches?: boolean;
  /** Only this language, where the save can concern no other. */
  readonly only?: Locale;
  /** What a copy's rows begin with. */
  readonly copied?: ReadonlyMap<Locale, PassageEntries>;
}

export interface SettledDocument {
  /** How many rows were not as they had to be. */
  readonly written: number;
  /** As they are now, by language. */
  readonly ledgers: ReadonlyMap<Locale, Ledger>;
}

/**
 * Brings the ledger of a document in step with its texts, in the transaction of the request, and writes only what differs. What was found
 * good with it feeds the memory.
 */
export async function settleDocument({
  req,
  kind,
  id,
  occasion,
  published,
  vouches = true,
  only,
  copied,
}: SettleDocumentInput): Promise<SettledDocument> {
  const copies = await readCopies({ req, kind, id });
  const ledgers = new Map<Locale, Ledger>();
  if (copies === undefined) return { written: 0, ledgers };
  const rows = await readLedgerRows({ req, kind: kind.kind, id, only });
  let written = 0;
  for (const locale of only === undefined ? locales : [only]) {
    const row = rows.get(locale);
    if (locale === copies.sourceLocale) {
      if (row === undefined) continue;
      // The document is written in this language now, and no longer translated into it.
      await req.payload.db.deleteOne({ collection: 'translations', where: { id: { equals: row.id } }, req, returning: false });
      written += 1;
      continue;
    }
    // A language that was public before there was a ledger counts as published now.
    const isNew = row === undefined && (!kind.hasDrafts || isPublishedIn(copies.main, locale));
    const pairs = pairsOf({ kind, copies, locale });
    const former = row?.entries ?? copied?.get(locale) ?? {};
    const settled = settle({
      sourceLocale: copies.sourceLocale,
      pairs,
      former,
      occasion: {
        ...occasion,
        ...(isNew || published.includes(locale)
          ? { published: { asReviewed: vouches && inLocale(copies.main['translationState'], locale) !== 'unreviewed' } }
          : {}),
        ...(kind.hasDrafts && !isPublishedIn(copies.main, locale) ? { unpublished: true } : {}),
      },
    });
    const now = await writeRow({ req, row, data: rowData({ kind, id, locale, copies, settled }) });
    if (now !== row) written += 1;
    await writeHistory({
      req,
      place: { kind: kind.kind, document: id, locale },
      person: { id: occasion.by, name: occasion.byName },
      lines: settled.history,
    });
    const newUnits = newUnitsOf({ pairs, former, entries: settled.entries, deeds: occasion.deeds });
    const person = occasion.by === '' ? null : { id: occasion.by, name: occasion.byName };
    const where = { from: copies.sourceLocale, to: locale, kind: kind.kind, document: id, person };
    await learn({ payload: req.payload, req, newUnits: newUnits.map((newUnit) => ({ ...where, ...newUnit })) });
    ledgers.set(locale, ledgerOf({ kind, id, locale, copies, row: now, pairs }));
  }
  return { written, ledgers };
}

interface RowInput {
  readonly kind: TranslatedKind;
  readonly id: string;
  readonly locale: Locale;
  readonly copies: Copies;
  readonly settled: Settled;
}

function rowData({ kind, id, locale, copies, settled }: RowInput) {
  const { main, latest, sourceLocale } = copies;
  const since = Object.values(settled.entries).flatMap(({ outdatedSince }) => outdatedSince ?? []);
  return {
    key: documentKey({ kind: kind.kind, id, locale }),
    kind: kind.kind,
    document: id,
    locale,
    sourceLocale,
    title: titleIn(latest, sourceLocale) ?? null,
    published: kind.hasDrafts ? isPublishedIn(main, locale) : settled.totals.passages.missing === 0,
    deleted: isInTrash(copies),
    outdatedSince: since.sort()[0] ?? null,
    totals: settled.totals,
    entries: settled.entries,
  };
}

type RowData = ReturnType<typeof rowData>;

/** @returns the row as it is now; the one that was given where nothing differs */
async function writeRow({ req, row, data }: { req: PayloadRequest; row: LedgerRow | undefined; data: RowData }): Promise<LedgerRow> {
  const { db } = req.payload;
  if (row === undefined) {
    const { id } = (await db.create({ collection: 'translations', data, req })) as { id: string | number };
    return { id: String(id), assigneeId: null, assigneeName: null, due: null, ...data };
  }
  const stored = row as unknown as Readonly<Record<string, unknown>>;
  const { entries, ...others } = data;
  const differs =
    Object.entries(others).some(([name, value]) => canonical(stored[name] ?? null) !== canonical(value)) ||
    entriesDiffer(row.entries, entries);
  if (!differs) return row;
  await db.updateOne({ collection: 'translations', id: row.id, data, req, returning: false });
  return { ...row, ...data };
}

/** Most entries are the former ones themselves; writing all of them out to compare would take longer than the rest of a save. */
function entriesDiffer(former: PassageEntries, now: PassageEntries): boolean {
  const keys = Object.keys(now);
  return (
    keys.length !== Object.keys(former).length ||
    keys.some((key) => former[key] !== now[key] && canonical(former[key] ?? null) !== canonical(now[key]))
  );
}

/** The same text for the same value, whatever the order of its names and the form of its dates. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

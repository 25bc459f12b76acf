import type { PayloadRequest } from 'payload';
import { type Locale, locales } from '@/languages/locales.ts';
import { leavesOf } from '@/passages/leaves.ts';
import { writeHistory } from '../history/write-history.ts';
import { readLedgerRows } from './ledger-row.ts';
import type { PassageEntries, PassageEntry } from './passage-entry.ts';
import { readCopies } from './read-copies.ts';
import { pairsOf } from './read-ledger.ts';
import type { HistoryEntry } from './settle.ts';
import type { TranslatedKind } from './translated-kinds.ts';

interface CopyInput {
  readonly req: PayloadRequest;
  readonly kind: TranslatedKind;
  /** The copy, and the document that it was made from. */
  readonly id: string;
  readonly from: string;
}

/**
 * What a duplicate's ledger begins with: its translations need review, passage by passage, and keep where their words came from and whose
 * they are, which its history tells too. Nothing of it is public, and nothing is news to the memory.
 */
export async function copiedEntries({ req, kind, id, from }: CopyInput): Promise<ReadonlyMap<Locale, PassageEntries>> {
  const copied = new Map<Locale, PassageEntries>();
  const [original, copy] = [await readCopies({ req, kind, id: from }), await readCopies({ req, kind, id })];
  if (original === undefined || copy === undefined) return copied;
  const rows = await readLedgerRows({ req, kind: kind.kind, id: from });
  // A copy has rows with ids of its own, in the same order.
  const formerKeys = leavesOf(kind.fields, original.latest).map(({ key }) => key);
  const formerKeyOf = new Map(leavesOf(kind.fields, copy.latest).map(({ key }, at) => [key, formerKeys[at] ?? key]));
  for (const locale of locales) {
    const former = rows.get(locale)?.entries;
    if (former === undefined || locale === copy.sourceLocale) continue;
    const entries: Record<string, PassageEntry> = {};
    for (const { segment, target } of pairsOf({ kind, copies: copy, locale })) {
      const [leaf = '', ...rest] = segment.key.split('#');
      const entry = former[[formerKeyOf.get(leaf) ?? leaf, ...rest].join('#')];
      if (entry !== undefined && entry.target === target?.text) entries[segment.key] = copyOf(entry, segment.text);
    }
    copied.set(locale, entries);
    await tellAuthors({ req, place: { kind: kind.kind, document: id, locale }, entries });
  }
  return copied;
}

/** An outdated translation stays one; any other is of the source as it stands in the copy, whose title says that it is one. */
function copyOf({ origin, source, target, by, byName, at, author, outdatedSince }: PassageEntry, now: string): PassageEntry {
  const since = outdatedSince === undefined ? {} : { outdatedSince };
  const kept = { origin, source: outdatedSince === undefined ? now : source, target, by, byName, at, ...since };
  return { said: 'needsReview', ...kept, ...(author === undefined ? {} : { author }) };
}

/** One record for each of those who wrote the words. */
async function tellAuthors({
  req,
  place,
  entries,
}: Pick<CopyInput, 'req'> & { place: Parameters<typeof writeHistory>[0]['place']; entries: PassageEntries }): Promise<void> {
  const byAuthor = new Map<string, { name: string; lines: HistoryEntry[] }>();
  for (const [passage, { by, byName, origin, source, target, outdatedSince }] of Object.entries(entries)) {
    const author = byAuthor.get(by) ?? { name: byName, lines: [] };
    byAuthor.set(by, author);
    const state = outdatedSince === undefined ? 'needsReview' : 'outdated';
    author.lines.push({ passage, deed: 'copied', state, origin, source, target, note: '' });
  }
  for (const [id, { name, lines }] of byAuthor) await writeHistory({ req, place, person: { id, name }, lines });
}

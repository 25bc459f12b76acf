import type { PayloadRequest } from 'payload';
import { personOf } from '@/access/person.ts';
import { findFuzzy } from '@/translation/memory/find-fuzzy.ts';
import { languagePair } from '@/translation/memory/language-pair.ts';
import { mayCorrect } from '@/translation/memory/may-correct.ts';
import type { MemoryMatch } from '@/translation/memory/memory-unit.ts';
import { readHistory } from '@/translation/history/read-history.ts';
import { findTermHits } from '@/translation/termbase/find-term-hits.ts';
import { readTermbase } from '@/translation/termbase/read-termbase.ts';
import type { FormerText } from '@/translation/former/former-text.ts';
import { readFormerText } from '@/translation/former/read-former-text.ts';
import type { PassageOrigin, PassageState } from '@/translation/ledger/passage-entry.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import type { Beside, Comment, Former, HistoryLine, Match } from './desk-contract.ts';
import { passageAt } from './passage-at.ts';
import { type DeskPlace, openLedger } from './place.ts';
import { storedAt } from './stored-at.ts';

/** As many lines of history as anybody reads, and as many comments, the newest; of each no more leaves the database. */
const historyShown = 50;
const commentsShown = 200;

/** What stands beside a passage: what the former translation has for it, matches of the memory, terms, history (the newest first), comments (the oldest first). @throws as `openLedger`, `passageAt` */
export async function besidePassage(req: PayloadRequest, place: DeskPlace, key: string): Promise<Beside> {
  const ledger = await openLedger(req, place);
  const passage = passageAt(req, ledger, key);
  const { segment } = passage;
  const { payload } = req;
  const { sourceLocale } = ledger.copies;
  const pair = languagePair(sourceLocale, place.locale);
  const [units, termbase, history, comments, former] = await Promise.all([
    segment.kind === 'free'
      ? []
      : findFuzzy({ payload, pair, text: segment.text, asking: { kind: place.kind, document: place.id, passage: key } }),
    readTermbase({ payload, req }),
    historyLines(req, place, key),
    readComments(req, place, key),
    readFormerText({ req, ledger, passage }),
  ]);
  const titles = await titlesOf(req, units);
  const mayChange = mayCorrect({ user: personOf(req.user), pair });
  return {
    matches: units.map((unit) => matchOf(unit, titles.get(`${unit.kind}/${unit.document}`) ?? '', mayChange)),
    terms: findTermHits({ termbase, text: segment.text, from: sourceLocale, to: place.locale }),
    history,
    comments,
    former: former === undefined ? null : formerOf(ledger, former),
  };
}

function formerOf({ passages }: Ledger, { text, from }: FormerText): Former {
  const numbers = new Map(passages.map(({ segment }, index) => [segment.key, index + 1]));
  return { text, from: from.map(({ key, source, byName, at }) => ({ number: numbers.get(key) ?? null, source, byName, at })) };
}

export function matchOf(unit: MemoryMatch, document: string, mayChange: boolean): Match {
  const { id, percent, source, target, personName, at } = unit;
  return { unit: id, percent, source, target, document, byName: personName, at, mayCorrect: mayChange };
}

/** Titles of the documents that units came from, as the ledger keeps them, by `KIND/ID`; none where that document is gone. */
export async function titlesOf(req: PayloadRequest, units: readonly MemoryMatch[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(units.flatMap(({ document }) => (document === '' ? [] : [document])))];
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ id: string; kind: string; document: string; title?: string | null }>({
    collection: 'translations',
    where: { document: { in: ids } },
    select: { kind: true, document: true, title: true },
    pagination: false,
    req,
  });
  return new Map(docs.map(({ kind, document, title }) => [`${kind}/${document}`, title ?? '']));
}

async function historyLines(req: PayloadRequest, place: DeskPlace, passage: string): Promise<HistoryLine[]> {
  const lines = await readHistory({ req, place: storedAt(place), passage, limit: historyShown });
  return lines.map(({ deed, state, origin, source, target, note, personName, createdAt }) => ({
    deed,
    state: state as PassageState,
    origin: (origin ?? null) as PassageOrigin | null,
    source: source ?? '',
    target: target ?? '',
    note: note ?? '',
    byName: personName ?? '',
    at: createdAt,
  }));
}

interface StoredComment {
  readonly id: string;
  readonly text: string;
  readonly personName?: string | null;
  readonly resolved?: boolean | null;
  readonly createdAt: string;
}

async function readComments(req: PayloadRequest, place: DeskPlace, key: string): Promise<Comment[]> {
  const { docs } = await req.payload.db.find<StoredComment>({
    collection: 'passage-comments',
    where: { and: [...storedAt(place), { passage: { equals: key } }] },
    sort: '-createdAt',
    limit: commentsShown,
    pagination: false,
    req,
  });
  return docs.toReversed().map(({ id, text, personName, resolved, createdAt }) => ({
    id,
    text,
    byName: personName ?? '',
    at: createdAt,
    resolved: resolved === true,
  }));
}

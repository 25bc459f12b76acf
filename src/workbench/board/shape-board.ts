import type { DeskPerson } from '../desk/desk-contract.ts';
import { locales } from '@/languages/locales.ts';
import type { Board, BoardDocument, BoardGroup, LanguageTotals } from './board.ts';
import type { BoardQuery } from './board-query.ts';
import type { BoardRow } from './board-row.ts';
import { groupDocuments } from './group-documents.ts';
import { languageTotals } from './language-totals.ts';
import { type Selected, selectDocuments } from './select-documents.ts';
import { sortDocuments } from './sort-documents.ts';

/** How many documents one page shows. */
export const boardPageSize = 50;

interface BoardRequest {
  readonly rows: readonly BoardRow[];
  readonly query: BoardQuery;
  readonly now: Date;
  /** What a kind is called in the person's language, and what nobody is. */
  readonly nameOf: (key: string) => string;
  readonly collator: Intl.Collator;
}

/** The board out of the ledger's rows. A page beyond the last is the last. */
export function shapeBoard({ rows, query, now, nameOf, collator }: BoardRequest): Board {
  const selected = selectDocuments(rows, query, now);
  const groups = groupDocuments({ documents: selected, group: query.group, nameOf, collator }).map((group) => ({
    ...group,
    documents: sortDocuments(group.documents, query, collator),
  }));
  const lines = groups.reduce((sum, { count }) => sum + count, 0);
  const pages = Math.max(1, Math.ceil(lines / boardPageSize));
  const page = Math.min(query.page, pages);
  return {
    query: { ...query, page },
    count: selected.length,
    pages,
    groups: pageOf(groups, (page - 1) * boardPageSize),
    selection: totalsOfSelected(selected, query),
    languages: languageTotals(rows.map(({ locale, totals }) => ({ locale, words: totals.words }))),
    kinds: [...new Set(rows.map(({ kind }) => kind))].sort((a, b) => collator.compare(nameOf(a), nameOf(b))),
    people: peopleIn(rows, collator),
  };
}

/** The lines of one page: a group that begins on an earlier page goes on here, under its name and with its own totals. */
function pageOf(
  groups: readonly (Omit<BoardGroup, 'documents'> & { readonly documents: readonly Selected[] })[],
  start: number,
): BoardGroup[] {
  let before = 0;
  return groups.flatMap((group) => {
    const from = Math.max(0, start - before);
    const to = start + boardPageSize - before;
    before += group.count;
    const documents = to <= 0 ? [] : group.documents.slice(from, to).map(withoutMatching);
    return documents.length === 0 ? [] : [{ ...group, documents }];
  });
}

function withoutMatching({ matching: _, ...document }: Selected): BoardDocument {
  return document;
}

function totalsOfSelected(selected: readonly Selected[], { language }: BoardQuery): LanguageTotals[] {
  const shown = language === null ? locales : [language];
  return languageTotals(
    selected.flatMap(({ cells }) =>
      shown.flatMap((locale) => {
        const cell = cells[locale];
        return cell === undefined ? [] : [{ locale, words: cell.words }];
      }),
    ),
  );
}

function peopleIn(rows: readonly BoardRow[], collator: Intl.Collator): DeskPerson[] {
  const people = new Map(rows.flatMap(({ assignee }) => (assignee === null ? [] : [[assignee.id, assignee]])));
  return [...people.values()].sort((a, b) => collator.compare(a.name, b.name));
}

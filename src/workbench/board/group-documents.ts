import type { BoardGroup } from './board.ts';
import { type Grouping, nobody } from './board-query.ts';
import { sumCells } from './sum-cells.ts';
import type { Selected } from './select-documents.ts';

interface Grouped extends Omit<BoardGroup, 'documents'> {
  readonly documents: readonly Selected[];
}

interface GroupRequest {
  readonly documents: readonly Selected[];
  readonly group: Grouping;
  /** What a kind is called, and what nobody is. */
  readonly nameOf: (key: string) => string;
  readonly collator: Intl.Collator;
}

/**
 * Groups in the order of their names, nobody's last; documents keep their order. A document stands with each person who is assigned one
 * of its languages, and with nobody only where none is assigned; words left and days are then of that person's own languages.
 */
export function groupDocuments({ documents, group, nameOf, collator }: GroupRequest): Grouped[] {
  if (group === 'none') return [totalled({ key: '', name: '', documents })];
  const groups = new Map<string, { name: string; documents: Selected[] }>();
  const put = (key: string, name: string, document: Selected) => {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { name, documents: [document] });
    else known.documents.push(document);
  };
  for (const document of documents) {
    if (group === 'kind') put(document.kind, nameOf(document.kind), document);
    else for (const [key, share] of byPerson(document)) put(key, share.name ?? nameOf(nobody), share.document);
  }
  return [...groups]
    .map(([key, value]) => totalled({ key, ...value }))
    .sort((a, b) => Number(a.key === nobody) - Number(b.key === nobody) || collator.compare(a.name, b.name));
}

function byPerson(document: Selected): Map<string, { name: string | undefined; document: Selected }> {
  const assigned = new Map<string, string>();
  for (const { assignee } of document.matching) if (assignee !== null) assigned.set(assignee.id, assignee.name);
  if (assigned.size === 0) return new Map([[nobody, { name: undefined, document }]]);
  return new Map(
    [...assigned].map(([id, name]) => {
      const matching = document.matching.filter(({ assignee }) => assignee?.id === id);
      return [id, { name, document: { ...document, matching, ...sumCells(matching) } }];
    }),
  );
}

function totalled(group: { key: string; name: string; documents: readonly Selected[] }): Grouped {
  return { ...group, count: group.documents.length, left: group.documents.reduce((sum, { left }) => sum + left, 0) };
}

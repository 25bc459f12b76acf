import type { ReactNode } from 'react';
import { type Locale, locales } from '@/languages/locales.ts';
import type { Board, BoardDocument, BoardGroup, LanguageTotals } from '../board.ts';
import { type BoardQuery, type BoardSort, firstOrderOf } from '../board-query.ts';
import { boardSearch } from '../board-search.ts';
import { BoardCellView } from './board-cell.tsx';
import { nameOfKind } from '../name-of-kind.ts';
import { documentAddress, isGlobal } from './document-address.ts';
import type { BoardWords } from './board-words.ts';

interface Props {
  readonly board: Board;
  readonly address: string;
  readonly admin: string;
  readonly words: BoardWords;
}

/** Documents by languages. The roles are said aloud because on a phone the table is laid out as a list, which would take them away. */
export function BoardTable({ board, address, admin, words }: Props): ReactNode {
  const { say, number } = words;
  const { query, groups, count, pages } = board;
  const shown: readonly Locale[] = query.language === null ? locales : [query.language];
  return (
    <table className="board__table" role="table" aria-describedby="board-caption">
      <caption id="board-caption">{say('caption', { count: number(count), page: number(query.page), pages: number(pages) })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <Column sort="title" text={say('document')} query={query} address={address} />
          {shown.map((locale) => (
            <Column key={locale} sort={locale} text={words.languageName(locale)} query={query} address={address} />
          ))}
          <Column sort="left" text={say('sort.left')} query={query} address={address} />
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key} role="rowgroup">
          {query.group === 'none' ? null : <GroupHead group={group} columns={shown.length + 2} words={words} />}
          {group.documents.map((document) => (
            <Line key={`${document.kind}/${document.id}`} document={document} shown={shown} admin={admin} words={words} />
          ))}
        </tbody>
      ))}
      <tfoot role="rowgroup">
        <Foot selection={board.selection} shown={shown} words={words} />
      </tfoot>
    </table>
  );
}

interface ColumnProps {
  readonly sort: BoardSort;
  readonly text: string;
  readonly query: BoardQuery;
  readonly address: string;
}

/** A column's head sorts by it; again, the other way round. */
function Column({ sort, text, query, address }: ColumnProps): ReactNode {
  const isSorted = query.sort === sort;
  const order = isSorted ? (query.order === 'asc' ? 'desc' : 'asc') : firstOrderOf(sort);
  return (
    <th scope="col" role="columnheader" {...(isSorted ? { 'aria-sort': query.order === 'asc' ? 'ascending' : 'descending' } : {})}>
      <a href={address + boardSearch({ ...query, sort, order, page: 1 })}>{text}</a>
    </th>
  );
}

function GroupHead({
  group,
  columns,
  words,
}: {
  readonly group: BoardGroup;
  readonly columns: number;
  readonly words: BoardWords;
}): ReactNode {
  return (
    <tr role="row" className="board__group">
      <th scope="rowgroup" role="rowheader" colSpan={columns}>
        {group.name} <small>{words.say('groupTotals', { count: words.number(group.count), words: words.number(group.left) })}</small>
      </th>
    </tr>
  );
}

interface LineProps {
  readonly document: BoardDocument;
  readonly shown: readonly Locale[];
  readonly admin: string;
  readonly words: BoardWords;
}

function Line({ document, shown, admin, words }: LineProps): ReactNode {
  const name = isGlobal(document.kind) ? nameOfKind(document.kind, words.language) : words.say('untitled');
  const title = document.title === '' ? name : document.title;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={documentAddress(document, admin)}>{title}</a>
      </th>
      {shown.map((locale) => (
        <td key={locale} role="cell">
          <BoardCellView document={document} locale={locale} admin={admin} words={words} />
        </td>
      ))}
      <td role="cell" className="board__left">
        <span className="board__label">{words.say('sort.left')}: </span>
        {words.number(document.left)}
      </td>
    </tr>
  );
}

interface FootProps {
  readonly selection: readonly LanguageTotals[];
  readonly shown: readonly Locale[];
  readonly words: BoardWords;
}

function Foot({ selection, shown, words: { say, number, percent, languageName } }: FootProps): ReactNode {
  const left = selection.reduce((sum, totals) => sum + totals.left, 0);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {say('selection')}
      </th>
      {shown.map((locale) => {
        const totals = selection.find((candidate) => candidate.locale === locale);
        return (
          <td key={locale} role="cell">
            <span className="board__label">{languageName(locale)}: </span>
            {totals === undefined || totals.documents === 0 ? '–' : percent(totals.percent)}
          </td>
        );
      })}
      <td role="cell" className="board__left">
        <span className="board__label">{say('sort.left')}: </span>
        {number(left)}
      </td>
    </tr>
  );
}

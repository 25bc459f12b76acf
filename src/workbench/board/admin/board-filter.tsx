import type { ReactNode } from 'react';
import { isLocale, locales } from '@/languages/locales.ts';
import { passageStates } from '@/translation/ledger/passage-entry.ts';
import type { Board } from '../board.ts';
import { type BoardSort, boardSorts, groupings, nobody, orders } from '../board-query.ts';
import { nameOfKind } from '../name-of-kind.ts';
import type { BoardWords } from './board-words.ts';

interface Props {
  readonly board: Board;
  readonly address: string;
  readonly words: BoardWords;
}

/** What to see, as a form that becomes the address. */
export function BoardFilter({ board: { query, kinds, people }, address, words }: Props): ReactNode {
  const { say, languageName } = words;
  const all = { value: '', text: say('filter.all') };
  const isKnown = query.person === null || query.person === nobody || people.some(({ id }) => id === query.person);
  // Somebody who has no translation any more: what is filtered by stays to be seen.
  const stranger = isKnown ? [] : [{ value: query.person, text: query.person }];
  const sortName = (sort: BoardSort) => (isLocale(sort) ? say('sort.percent', { language: languageName(sort) }) : say(`sort.${sort}`));
  return (
    <form className="board__filter" method="get" action={address} role="search" aria-label={say('filter')}>
      <label>
        {say('filter.text')}
        <input type="search" name="text" defaultValue={query.text} />
      </label>
      <Choice
        name="kind"
        chosen={query.kind}
        words={words}
        options={[all, ...kinds.map(named((kind) => nameOfKind(kind, words.language)))]}
      />
      <Choice name="language" chosen={query.language} words={words} options={[all, ...locales.map(named(languageName))]} />
      <Choice
        name="state"
        chosen={query.state}
        words={words}
        options={[all, ...passageStates.map(named((state) => say(`state.${state}`)))]}
      />
      <Choice
        name="person"
        chosen={query.person}
        words={words}
        options={[all, { value: nobody, text: say('nobody') }, ...people.map(({ id, name }) => ({ value: id, text: name })), ...stranger]}
      />
      <Choice name="group" chosen={query.group} words={words} options={groupings.map(named((group) => say(`group.${group}`)))} />
      <Choice name="sort" chosen={query.sort} words={words} options={boardSorts.map(named(sortName))} />
      <Choice name="order" chosen={query.order} words={words} options={orders.map(named((order) => say(`order.${order}`)))} />
      <p className="board__apply">
        <button type="submit" className="btn btn--style-primary btn--size-medium">
          {say('filter.apply')}
        </button>
        <a href={address}>{say('filter.reset')}</a>
      </p>
    </form>
  );
}

interface Option {
  readonly value: string;
  readonly text: string;
}

function named<T extends string>(name: (value: T) => string): (value: T) => Option {
  return (value) => ({ value, text: name(value) });
}

interface ChoiceProps {
  readonly name: 'kind' | 'language' | 'state' | 'person' | 'group' | 'sort' | 'order';
  readonly chosen: string | null;
  readonly options: readonly Option[];
  readonly words: BoardWords;
}

function Choice({ name, chosen, options, words }: ChoiceProps): ReactNode {
  return (
    <label>
      {words.say(`filter.${name}`)}
      <select name={name} defaultValue={chosen ?? ''}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

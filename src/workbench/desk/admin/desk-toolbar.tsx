import type { ReactNode } from 'react';
import type { Said } from './hooks/use-said.ts';
import type { DeskFilter } from './list/filters.ts';
import { FilterBar } from './parts/filter-bar.tsx';
import { SavingState } from './parts/saving-state.tsx';
import type { SavingView } from './saving/saver.ts';

interface Props {
  readonly filter: DeskFilter;
  readonly counts: Readonly<Record<DeskFilter, number>>;
  readonly onFilter: (filter: DeskFilter) => void;
  readonly said: Said;
  readonly view: SavingView;
  readonly onAgain: () => void;
}

/** What stays in sight while one works: the filters, what the desk says, and whether all is saved. */
export function DeskToolbar({ filter, counts, onFilter, said, view, onAgain }: Props): ReactNode {
  return (
    <div className="desk__toolbar">
      <FilterBar filter={filter} counts={counts} onChoose={onFilter} />
      <div className="desk__line">
        <p role="status" className="desk__status">
          {said.text === '' ? null : <span key={said.times}>{said.text}</span>}
        </p>
        <SavingState view={view} onAgain={onAgain} />
      </div>
    </div>
  );
}

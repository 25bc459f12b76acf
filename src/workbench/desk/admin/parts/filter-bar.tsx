import type { ReactNode } from 'react';
import { useSetting } from '../desk-context.ts';
import { type DeskFilter, deskFilters } from '../list/filters.ts';

interface Props {
  readonly filter: DeskFilter;
  readonly counts: Readonly<Record<DeskFilter, number>>;
  readonly onChoose: (filter: DeskFilter) => void;
}

/** Which passages are shown, each choice with how many it would be. */
export function FilterBar({ filter, counts, onChoose }: Props): ReactNode {
  const { say } = useSetting();
  return (
    <fieldset className="desk__filters">
      <legend className="desk__hidden">{say('filter')}</legend>
      {deskFilters.map((value) => (
        <label key={value} className={value === filter ? 'desk__filter desk__filter--on' : 'desk__filter'}>
          <input type="radio" name="desk-filter" value={value} checked={value === filter} onChange={() => onChoose(value)} />
          {say(`filter.${value}`)} <span className="desk__number">{counts[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}

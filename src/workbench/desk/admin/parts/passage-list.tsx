import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { DeskPassage } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import type { Problem } from '../hooks/use-desk.ts';
import { useLatest } from '../hooks/use-latest.ts';
import { inSections } from '../list/sections.ts';
import { PassageRow } from './passage-row.tsx';

interface Props {
  readonly shown: readonly DeskPassage[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly open: string | null;
  readonly unsaved: ReadonlyMap<string, string>;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly onOpen: (key: string) => void;
  /** The passage open, drawn in its place. */
  readonly children: ReactNode;
}

/** All passages in the document's order below the headings of their sections. The arrow keys go from row to row. */
export function PassageList({ shown, numbers, open, unsaved, problems, onOpen, children }: Props): ReactNode {
  const { say, sourceTag } = useSetting();
  const [stop, setStop] = useState<string | null>(null);
  const tabStop = shown.some(({ key }) => key === stop && key !== open) ? stop : shown.find(({ key }) => key !== open)?.key;
  const openRow = useLatest(onOpen);
  const move = useLatest((event: KeyboardEvent<HTMLButtonElement>) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-open]')];
    const here = buttons.indexOf(event.currentTarget);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
    const next = to === undefined || event.altKey || event.ctrlKey ? undefined : buttons[to];
    if (next === undefined) return;
    event.preventDefault();
    setStop(next.dataset['open'] ?? null);
    next.focus();
  });
  if (shown.length === 0) return <p className="desk__note">{say('list.none')}</p>;
  return inSections(shown).map(({ heading, key, passages }) => (
    <section key={key} className="desk__section">
      {heading === '' ? <h2 className="desk__hidden">{say('list.start')}</h2> : <h2 lang={sourceTag}>{heading}</h2>}
      <ol>
        {passages.map((passage) =>
          passage.key === open ? (
            children
          ) : (
            <PassageRow
              key={passage.key}
              passage={passage}
              number={numbers.get(passage.key) ?? 0}
              unsaved={unsaved.get(passage.key)}
              problem={problemOf(problems.get(passage.key))}
              isStop={passage.key === tabStop}
              onOpen={openRow}
              onMove={move}
            />
          ),
        )}
      </ol>
    </section>
  ));
}

function problemOf(problem: Problem | undefined): 'conflict' | 'refused' | undefined {
  if (problem?.theirs !== undefined) return 'conflict';
  return problem?.refused === undefined ? undefined : 'refused';
}

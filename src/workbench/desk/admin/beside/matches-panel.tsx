import { type ReactNode, useState } from 'react';
import type { Match } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { Difference } from '../parts/difference.tsx';
import { TaggedText } from '../parts/tagged-text.tsx';
import { When } from '../parts/when.tsx';
import { CorrectMatch } from './correct-match.tsx';
import { Panel } from './panel.tsx';

interface Props {
  readonly matches: readonly Match[];
  /** The source of the passage open, to show in what a match's source differs. */
  readonly source: string;
  readonly mayWrite: boolean;
  readonly onInsert: (match: Match) => void;
  readonly onCorrect: (match: Match, target: string | null) => void;
}

/** What the memory has: the nearest texts with how near they are. The first three have a key. */
export function MatchesPanel({ matches, source, mayWrite, onInsert, onCorrect }: Props): ReactNode {
  const { say, sourceTag, targetTag, language } = useSetting();
  const [correcting, setCorrecting] = useState<string | null>(null);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <Panel title={say('matches')} count={matches.length}>
      {matches.length === 0 ? <p className="desk__note">{say('matches.none')}</p> : null}
      <ol className="desk__matches">
        {matches.map((match, index) => (
          <li key={match.unit}>
            <p className="desk__match-head">
              <strong>{percent.format(match.percent / 100)}</strong> {match.document}
              {match.byName === '' ? null : ` · ${match.byName}`} · <When at={match.at} />
            </p>
            {match.percent === 100 ? null : <Difference before={match.source} after={source} lang={sourceTag} />}
            {correcting === match.unit ? (
              <CorrectMatch
                match={match}
                onDone={(target) => {
                  setCorrecting(null);
                  if (target !== undefined) onCorrect(match, target);
                }}
              />
            ) : (
              <>
                <p>
                  <TaggedText text={match.target} lang={targetTag} />
                </p>
                <p className="desk__actions">
                  {mayWrite ? (
                    <button type="button" className="desk__button" onClick={() => onInsert(match)}>
                      {index < 3 ? say('matches.insertNumber', { number: index + 1 }) : say('matches.insert')}
                    </button>
                  ) : null}
                  {match.mayCorrect ? (
                    <button type="button" className="desk__button desk__button--quiet" onClick={() => setCorrecting(match.unit)}>
                      {say('matches.correct')}
                    </button>
                  ) : null}
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

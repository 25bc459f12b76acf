import type { ReactNode } from 'react';
import type { HistoryLine } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { CommentText } from '../parts/comment-text.tsx';
import { Difference } from '../parts/difference.tsx';
import { StateMark } from '../parts/state-mark.tsx';
import { When } from '../parts/when.tsx';
import { Panel } from './panel.tsx';

/** What happened to the passage, newest first, each with what it changed. */
export function HistoryPanel({ history }: { readonly history: readonly HistoryLine[] }): ReactNode {
  const { say, targetTag } = useSetting();
  if (history.length === 0) return null;
  return (
    <Panel title={say('history')} count={history.length} open={false}>
      <ol className="desk__history">
        {history.map((line, index) => {
          const before = history[index + 1]?.target ?? '';
          return (
            <li key={`${line.at} ${String(index)}`}>
              <p className="desk__match-head">
                <StateMark state={line.state} origin={line.origin} /> · {line.byName === '' ? say('somebody') : line.byName} ·{' '}
                <When at={line.at} />
              </p>
              {before === line.target ? null : <Difference before={before} after={line.target} lang={targetTag} />}
              {line.note === '' ? null : (
                <p className="desk__note">
                  <CommentText text={line.note} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

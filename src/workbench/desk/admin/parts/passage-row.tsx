import { memo, type KeyboardEvent, type ReactNode } from 'react';
import type { DeskPassage } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { KindOfPassage } from './kind-of-passage.tsx';
import { StateMark } from './state-mark.tsx';
import { TaggedText } from './tagged-text.tsx';

interface Props {
  readonly passage: DeskPassage;
  readonly number: number;
  /** What the person wrote and the server does not have yet. */
  readonly unsaved: string | undefined;
  readonly problem: 'conflict' | 'refused' | undefined;
  /** Whether the Tab key stops here; of all rows only one. */
  readonly isStop: boolean;
  readonly onOpen: (key: string) => void;
  readonly onMove: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** A passage that is not open: source, translation, marks. A click anywhere opens it, unless words are being selected. */
export const PassageRow = memo(function PassageRow({ passage, number, unsaved, problem, isStop, onOpen, onMove }: Props): ReactNode {
  const { say, sourceTag, targetTag } = useSetting();
  const { key, kind, source, tags, target, state, origin, findings, comments } = passage;
  const text = unsaved ?? target;
  return (
    <li
      className={`desk__row desk__row--${state} desk__row--${kind}`}
      data-passage={key}
      onClick={() => {
        if (window.getSelection()?.isCollapsed !== false) onOpen(key);
      }}
    >
      <div className="desk__marks">
        <button
          type="button"
          className="desk__open"
          data-open={key}
          tabIndex={isStop ? 0 : -1}
          onKeyDown={onMove}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(key);
          }}
        >
          <span className="desk__hidden">{say('passage')} </span>
          {number}
        </button>
        <StateMark state={state} origin={origin} hasNewError={passage.hasNewError} />
        {findings.length > 0 && state !== 'missing' ? (
          <span className="desk__count desk__count--warning">{say('row.findings', { count: findings.length })}</span>
        ) : null}
        {comments > 0 ? <span className="desk__count">{say('row.comments', { count: comments })}</span> : null}
        {unsaved === undefined ? null : (
          <span className="desk__count">{say(problem === undefined ? 'row.unsaved' : `row.${problem}`)}</span>
        )}
      </div>
      <div className="desk__source">
        {kind === 'paragraph' ? null : <KindOfPassage kind={kind} />}
        <TaggedText text={source} lang={sourceTag} tags={tags} />
      </div>
      <div className="desk__target">
        {text === '' ? <span className="desk__empty">{say('row.empty')}</span> : <TaggedText text={text} lang={targetTag} tags={tags} />}
      </div>
    </li>
  );
});

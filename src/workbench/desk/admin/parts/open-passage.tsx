import { type ReactNode, type Ref, useId } from 'react';
import type { Finding } from '@/translation/checks/finding.ts';
import type { DeskDocument, DeskPassage } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import type { DeskDeed } from '../keys/key-table.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { Difference } from './difference.tsx';
import { Findings } from './findings.tsx';
import { FreePassage } from './free-passage.tsx';
import { KindOfPassage } from './kind-of-passage.tsx';
import { PassageActions } from './passage-actions.tsx';
import { PassageSteps } from './passage-steps.tsx';
import { StateMark } from './state-mark.tsx';
import { TagButtons } from './tag-buttons.tsx';
import { TaggedText } from './tagged-text.tsx';
import { type InputHandle, TranslationInput } from './translation-input.tsx';

export interface OpenPassageProps {
  readonly document: DeskDocument;
  readonly passage: DeskPassage;
  readonly number: number;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Why the server would not take the text; undefined where it did. */
  readonly refused: string | undefined;
  /** The source is another than the one that the person's last words were made from. */
  readonly sourceChanged: boolean;
  /** The server's copy, where somebody else saved meanwhile. */
  readonly theirs: DeskPassage | undefined;
  readonly input: Ref<InputHandle>;
  readonly onText: (text: string, composing?: boolean) => void;
  readonly onLeave: () => void;
  readonly onDeed: (deed: DeskDeed) => void;
  readonly onDismiss: (finding: Finding) => void;
  readonly onSettle: (text: string | null) => void;
  readonly onFollow: () => void;
  readonly onTag: (tag: DeskPassage['tags'][number]) => void;
  readonly children?: ReactNode;
}

/** The passage open. `children` is what stands beside it where there is no room for a column. */
export function OpenPassage(props: OpenPassageProps): ReactNode {
  const { document, passage, number, text, findings, refused, theirs, input, children } = props;
  const { say, sourceTag, targetTag } = useSetting();
  const name = useId();
  const notes = useId();
  const { key, kind, source, tags, state, origin, was, place, maxLength } = passage;
  return (
    <li className={`desk__row desk__row--open desk__row--${kind}`} data-passage={key} aria-labelledby={name}>
      <div className="desk__marks">
        <span className="desk__open" aria-hidden="true">
          {number}
        </span>
        <StateMark state={state} origin={origin} hasNewError={passage.hasNewError} />
      </div>
      <div className="desk__where">
        <p className="desk__place" id={name}>
          <span className="desk__hidden">{say('passage.of', { number, count: document.passages.length })} </span>
          {place}
          <KindOfPassage kind={kind} />
        </p>
        <PassageSteps onDeed={props.onDeed} />
      </div>
      <div className="desk__source">
        {was !== null && state === 'outdated' ? (
          <>
            <h3 className="desk__small">{say('source.changed')}</h3>
            <Difference before={was} after={source} lang={sourceTag} />
          </>
        ) : (
          <p>
            <TaggedText text={source} lang={sourceTag} tags={tags} />
          </p>
        )}
      </div>
      <div className="desk__target">
        {kind === 'free' ? (
          <FreePassage text={text} lang={targetTag} formUrl={document.formUrl} mayWrite={document.may.write} onFollow={props.onFollow} />
        ) : (
          <>
            {theirs === undefined ? null : (
              <ConflictChoice theirs={theirs} mine={text} onChoose={props.onSettle} onTheirs={() => props.onSettle(null)} />
            )}
            {props.sourceChanged ? (
              <p className="desk__finding" role="note">
                <span>{say('source.changedMeanwhile')}</span>
              </p>
            ) : null}
            <TranslationInput
              ref={input}
              text={text}
              findings={findings}
              label={say('input', { number, place })}
              describedBy={notes}
              readOnly={!document.may.write}
              onText={props.onText}
              onLeave={props.onLeave}
            />
            {refused === undefined ? null : (
              <p className="desk__finding desk__finding--error" role="alert">
                <span>{refused}</span>
              </p>
            )}
            {maxLength === null ? null : <p className="desk__note">{say('length', { count: text.length, most: maxLength })}</p>}
            <TagButtons tags={tags} text={text} onInsert={props.onTag} />
            <Findings id={notes} findings={findings} dismissed={passage.dismissed} onDismiss={props.onDismiss} />
            <PassageActions document={document} passage={passage} onDeed={props.onDeed} />
          </>
        )}
      </div>
      {children === undefined ? null : <div className="desk__below">{children}</div>}
    </li>
  );
}

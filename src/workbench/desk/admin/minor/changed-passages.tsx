import { type ReactNode, useId } from 'react';
import type { MinorChanges } from '../../desk-contract.ts';
import type { Say } from '../say.ts';
import { wordDiff } from '../text/word-diff.ts';

/** A passage that needs no new translation, as long as it says this. */
export interface Mark {
  readonly passage: string;
  readonly after: string;
}

interface Props {
  readonly changed: MinorChanges['changed'];
  /** BCP 47 tag of what they are written in. */
  readonly lang: string;
  readonly marks: readonly Mark[];
  readonly say: Say;
  readonly onMarks: (marks: readonly Mark[]) => void;
}

/** The changed passages, each with what changed and a box to tick. */
export function ChangedPassages({ changed, lang, marks, say, onMarks }: Props): ReactNode {
  const name = useId();
  const isMarked = (key: string) => marks.some(({ passage }) => passage === key);
  return (
    <fieldset>
      <legend>{say('minor.legend')}</legend>
      {changed.map(({ key, before, after, moreThanMinor }, index) => (
        <div className="minor-edit__passage" key={key}>
          <input
            type="checkbox"
            id={`${name}${String(index)}`}
            checked={isMarked(key)}
            onChange={({ target: { checked } }) => {
              const others = marks.filter(({ passage }) => passage !== key);
              onMarks(checked ? [...others, { passage: key, after }] : others);
            }}
          />
          <label htmlFor={`${name}${String(index)}`}>
            <Changed before={before} after={after} lang={lang} say={say} />
            {moreThanMinor && <small>{say('minor.careful')}</small>}
          </label>
        </div>
      ))}
      <p role="status">{say('minor.marked', { count: marks.length, all: changed.length })}</p>
    </fieldset>
  );
}

interface ChangedProps extends Pick<Props, 'lang' | 'say'> {
  readonly before: string;
  readonly after: string;
}

function Changed({ before, after, lang, say }: ChangedProps): ReactNode {
  return wordDiff(before, after, lang).map(({ kind, text }, index) => {
    const words = <span lang={lang}>{text}</span>;
    if (kind === 'same') return <span key={index}>{words}</span>;
    const Tag = kind === 'added' ? 'ins' : 'del';
    return (
      <Tag key={index}>
        <span className="minor-edit__hidden">{say(`diff.${kind}`)} </span>
        {words}
      </Tag>
    );
  });
}

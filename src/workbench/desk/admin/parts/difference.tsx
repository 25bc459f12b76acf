import { type ReactNode, useMemo } from 'react';
import { useSetting } from '../desk-context.ts';
import { wordDiff } from '../text/word-diff.ts';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
}

/** What changed between two texts: taken out struck through, put in underlined, each said to those who hear it. */
export function Difference({ before, after, lang }: Props): ReactNode {
  const { say } = useSetting();
  const parts = useMemo(() => wordDiff(before, after, lang), [before, after, lang]);
  return (
    <p className="desk__diff">
      {parts.map(({ kind, text }, index) => {
        switch (kind) {
          case 'same':
            return (
              <span key={index} lang={lang}>
                {text}
              </span>
            );
          case 'added':
            return (
              <ins key={index}>
                <span className="desk__hidden">{say('diff.added')} </span>
                <span lang={lang}>{text}</span>
              </ins>
            );
          case 'removed':
            return (
              <del key={index}>
                <span className="desk__hidden">{say('diff.removed')} </span>
                <span lang={lang}>{text}</span>
              </del>
            );
        }
      })}
    </p>
  );
}

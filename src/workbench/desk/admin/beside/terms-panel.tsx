import type { ReactNode } from 'react';
import type { TermHit } from '@/translation/termbase/term-hit.ts';
import { useSetting } from '../desk-context.ts';
import { Panel } from './panel.tsx';

interface Props {
  readonly terms: readonly TermHit[];
  readonly mayWrite: boolean;
  readonly onInsert: (term: TermHit) => void;
}

/** Terms of the glossary that stand in the source, with the word to use, those to avoid, and what it means. */
export function TermsPanel({ terms, mayWrite, onInsert }: Props): ReactNode {
  const { say, sourceTag, targetTag } = useSetting();
  if (terms.length === 0) return null;
  return (
    <Panel title={say('terms')} count={terms.length}>
      <ul className="desk__terms">
        {terms.map((term) => (
          <li key={`${term.id} ${String(term.range[0])}`}>
            <p>
              <span lang={sourceTag}>{term.found}</span> <span aria-hidden="true">→</span>{' '}
              {term.translation === '' ? (
                <span className="desk__empty">{say('terms.untranslated')}</span>
              ) : mayWrite ? (
                <button type="button" className="desk__chip" lang={targetTag} onClick={() => onInsert(term)}>
                  {term.translation}
                </button>
              ) : (
                <strong lang={targetTag}>{term.translation}</strong>
              )}
            </p>
            {term.avoid.length === 0 ? null : (
              <p className="desk__note">
                {say('terms.avoid')} <span lang={targetTag}>{term.avoid.join(', ')}</span>
              </p>
            )}
            {term.definition === '' ? null : <p className="desk__note">{term.definition}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

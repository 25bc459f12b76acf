import type { ReactNode } from 'react';
import { type PassageState, type Totals } from '@/translation/ledger/passage-entry.ts';
import { useSetting } from '../desk-context.ts';

/** From done to not begun, as the bar shows them from its start. */
const order: readonly PassageState[] = ['reviewed', 'needsReview', 'draft', 'outdated', 'missing'];

/** How far the document is: a bar by words, and the counts of passages and words in the same order. */
export function Progress({ totals }: { readonly totals: Totals }): ReactNode {
  const { say, language } = useSetting();
  const all = order.reduce((sum, state) => sum + totals.words[state], 0);
  const done = all === 0 ? 100 : Math.floor((totals.words.reviewed / all) * 100);
  const number = new Intl.NumberFormat(language);
  const present = order.filter((state) => totals.passages[state] > 0);
  return (
    <div className="desk__progress">
      <div className="desk__bar" role="img" aria-label={say('progress', { percent: done })}>
        {present.map((state) => (
          <span key={state} className={`desk__part desk__part--${state}`} style={{ flexGrow: totals.words[state] }} />
        ))}
      </div>
      <ul>
        {present.map((state) => (
          <li key={state}>
            <span className={`desk__key desk__part--${state}`} aria-hidden="true" />
            {say('progress.state', {
              state: say(`state.${state}`),
              passages: number.format(totals.passages[state]),
              words: number.format(totals.words[state]),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

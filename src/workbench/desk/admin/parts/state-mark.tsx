import type { ReactNode } from 'react';
import type { PassageOrigin, PassageState } from '@/translation/ledger/passage-entry.ts';
import { useSetting } from '../desk-context.ts';

/** Signs that differ in shape, so that the state is seen without colour. */
const signs: Readonly<Record<PassageState, string>> = { missing: '○', draft: '◐', needsReview: '◕', reviewed: '●', outdated: '↻' };

interface Props {
  readonly state: PassageState;
  readonly origin?: PassageOrigin | null;
  /** Approved, and a check has an error now. */
  readonly hasNewError?: boolean;
}

/** The state of a passage in a word, and that a machine wrote it where one did. */
export function StateMark({ state, origin, hasNewError = false }: Props): ReactNode {
  const { say } = useSetting();
  return (
    <span className={`desk__state desk__state--${state}`}>
      <span aria-hidden="true">{signs[state]} </span>
      {say(hasNewError ? 'state.reviewedWithError' : `state.${state}`)}
      {(origin === 'machine' || origin === 'memory') && state !== 'reviewed' ? ` · ${say(`origin.${origin}`)}` : null}
    </span>
  );
}

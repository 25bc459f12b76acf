import type { ReactNode } from 'react';

/**
 * Two circles that stand apart at the first step and share their middle at the last: what a comparison of levels is
 * about, at a glance. Decoration; the words say it all.
 */
export function Nearness({ step, steps }: { readonly step: number; readonly steps: number }): ReactNode {
  const closeness = steps > 1 ? step / (steps - 1) : 1;
  const distance = 32 - 21 * closeness;
  return (
    <svg className="nearness" viewBox="0 0 58 28" width="58" height="28" aria-hidden="true" focusable="false">
      <circle className="first" cx="12" cy="14" r="12" />
      <circle className="second" cx={12 + distance} cy="14" r="12" />
    </svg>
  );
}

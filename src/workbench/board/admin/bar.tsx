import type { ReactNode } from 'react';
import type { Share } from '../board.ts';

/** Reviewed and outdated as lengths. The same stands beside it in words, so it is hidden from screen readers. */
export function Bar({ share: { percent, outdatedPercent } }: { readonly share: Pick<Share, 'percent' | 'outdatedPercent'> }): ReactNode {
  return (
    <svg className="board__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="board__bar-all" width="100" height="4" />
      <rect className="board__bar-reviewed" width={percent} height="4" />
      <rect className="board__bar-outdated" x={percent} width={Math.min(outdatedPercent, 100 - percent)} height="4" />
    </svg>
  );
}

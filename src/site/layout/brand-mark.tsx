import type { ReactNode } from 'react';

/** Three circles that share a middle: pupils, teachers and the other professions around one table. */
export function BrandMark(): ReactNode {
  return (
    <svg className="brand-mark" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true" focusable="false">
      <circle className="one" cx="24" cy="16" r="13" />
      <circle className="two" cx="16" cy="30" r="13" />
      <circle className="three" cx="32" cy="30" r="13" />
    </svg>
  );
}

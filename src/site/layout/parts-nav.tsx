import type { ReactNode } from 'react';
import { type Part, partAddress } from '../page/parts.ts';
import type { PageContext } from '../page/page-context.ts';

/** The way through a list in parts. */
export function PartsNav({
  part,
  address,
  page,
}: {
  readonly part: Part;
  readonly address: string;
  readonly page: PageContext;
}): ReactNode {
  if (part.of === 1) return null;
  const { number, of } = part;
  return (
    <nav className="around" aria-label={page.t('list.parts')}>
      {number === 1 ? null : (
        <p className="previous">
          <a href={partAddress(address, number - 1)} rel="prev">
            {page.t('list.previous')}
          </a>
        </p>
      )}
      <p>{page.t('list.part', { number, of })}</p>
      {number === of ? null : (
        <p className="next">
          <a href={partAddress(address, number + 1)} rel="next">
            {page.t('list.next')}
          </a>
        </p>
      )}
    </nav>
  );
}

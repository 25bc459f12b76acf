import type { ReactNode } from 'react';

export const dynamic = 'force-dynamic';

/** The document itself comes with the page, which knows the language from the address's `locale`. */
export default function PreviewLayout({ children }: { readonly children: ReactNode }): ReactNode {
  return children;
}

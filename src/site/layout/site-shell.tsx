import type { ReactNode } from 'react';
import type { LanguageSwitch } from '../page/language-switches.ts';
import type { Frame } from '../page/frame.ts';
import type { PageContext } from '../page/page-context.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

interface SiteShellProps {
  readonly frame: Frame;
  readonly page: PageContext;
  readonly switches: readonly LanguageSwitch[];
  /** The address of the page, to mark its entry of the menu. */
  readonly here: string;
  readonly children: ReactNode;
}

/** What stands around every page, in the reader's language. */
export function SiteShell({ frame, page, switches, here, children }: SiteShellProps): ReactNode {
  return (
    <>
      <a className="skip" href="#content">
        {page.t('skip')}
      </a>
      <SiteHeader frame={frame} page={page} switches={switches} here={here} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter frame={frame} page={page} />
    </>
  );
}

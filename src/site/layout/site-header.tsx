import type { ReactNode } from 'react';
import { homeAddress } from '../address/addresses.ts';
import type { Frame, MenuItem } from '../page/frame.ts';
import type { LanguageSwitch } from '../page/language-switches.ts';
import type { PageContext } from '../page/page-context.ts';
import { Passage } from '../text/passage.tsx';
import { BrandMark } from './brand-mark.tsx';
import { LanguageMenu } from './language-menu.tsx';

interface SiteHeaderProps {
  readonly frame: Frame;
  readonly page: PageContext;
  readonly switches: readonly LanguageSwitch[];
  readonly here: string;
}

/** Name, menu, languages. Without scripts the menu simply stays open. */
export function SiteHeader({ frame, page, switches, here }: SiteHeaderProps): ReactNode {
  return (
    <header className="site-header">
      <div className="bar">
        <a className="brand" href={homeAddress(page.reader)}>
          <BrandMark />
          <span>
            <Passage of={frame.name} page={page} mark={false} />
          </span>
        </a>
        <LanguageMenu switches={switches} page={page} />
      </div>
      {frame.menu.length === 0 ? null : (
        <site-menu>
          <details open>
            <summary>{page.t('menu')}</summary>
            <nav aria-label={page.t('menu.label')}>
              <ul>
                {frame.menu.map((item) => (
                  <li key={item.href}>
                    <a href={item.href} {...currentOf(item, here)}>
                      <Passage of={item.title} page={page} mark={false} />
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </details>
        </site-menu>
      )}
    </header>
  );
}

/** `page` for the entry itself, `true` for the section that the page belongs to (ARIA 1.2, aria-current). */
function currentOf({ href }: MenuItem, here: string): { 'aria-current'?: 'page' | 'true' } {
  if (href === here) return { 'aria-current': 'page' };
  return here.startsWith(`${href}/`) ? { 'aria-current': 'true' } : {};
}

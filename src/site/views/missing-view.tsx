import type { ReactNode } from 'react';
import { localeInfo } from '@/languages/locales.ts';
import { homeAddress } from '../address/addresses.ts';
import type { Frame } from '../page/frame.ts';
import type { LanguageSwitch } from '../page/language-switches.ts';
import type { PageContext } from '../page/page-context.ts';
import { Passage } from '../text/passage.tsx';

interface MissingViewProps {
  readonly frame: Frame;
  readonly page: PageContext;
  /** Where the page is in other languages, if this reader is given none of them. */
  readonly elsewhere: readonly LanguageSwitch[];
}

/** There is no such page, or not for readers of this language; and where to go from here. */
export function MissingView({ frame, page, elsewhere }: MissingViewProps): ReactNode {
  return (
    <div className="list missing">
      <header className="document-head">
        <h1>{page.t(elsewhere.length === 0 ? 'missing.title' : 'missing.untranslated')}</h1>
        <p className="lead">{page.t(elsewhere.length === 0 ? 'missing.text' : 'missing.elsewhere')}</p>
      </header>
      {elsewhere.length === 0 ? null : (
        <ul>
          {elsewhere.map(({ locale, href }) => (
            <li key={locale}>
              <a href={href} hrefLang={localeInfo[locale].tag} lang={localeInfo[locale].tag}>
                {localeInfo[locale].name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <ul>
        <li>
          <a href={homeAddress(page.reader)}>{page.t('home')}</a>
        </li>
        {frame.menu.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>
              <Passage of={title} page={page} mark={false} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

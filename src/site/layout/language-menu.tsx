import type { ReactNode } from 'react';
import { localeInfo } from '@/languages/locales.ts';
import type { LanguageSwitch } from '../page/language-switches.ts';
import type { PageContext } from '../page/page-context.ts';

interface LanguageMenuProps {
  readonly switches: readonly LanguageSwitch[];
  readonly page: PageContext;
}

/** The same page in every language, as plain links under each language's own name. */
export function LanguageMenu({ switches, page }: LanguageMenuProps): ReactNode {
  if (switches.length === 0) return null;
  return (
    <details className="languages">
      <summary>
        <span className="hidden">{page.t('language')}: </span>
        {localeInfo[page.reader].name}
      </summary>
      <ul>
        {switches.map(({ locale, href, shown }) => (
          <li key={locale}>
            <a
              href={href}
              hrefLang={localeInfo[shown].tag}
              data-locale={locale}
              {...(locale === page.reader ? { 'aria-current': 'true' as const } : {})}
            >
              <span lang={localeInfo[locale].tag}>{localeInfo[locale].name}</span>
              {shown === locale ? null : <small> {page.t(`inLanguage.${shown}`)}</small>}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

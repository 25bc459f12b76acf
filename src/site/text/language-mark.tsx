import type { ReactNode } from 'react';
import type { Provenance } from '@/publication/record/passage.ts';
import { type Locale, localeInfo } from '@/languages/locales.ts';
import type { PageContext } from '../page/page-context.ts';

/** Says, in small letters and in the page's language, which other language a passage is in. */
export function LanguageMark({ of, page }: { readonly of: Provenance; readonly page: Pick<PageContext, 'locale' | 't'> }): ReactNode {
  if (of.lang === page.locale) return null;
  const key: `inLanguage.${Locale}` = `inLanguage.${of.lang}`;
  return (
    <small className="in-language" lang={localeInfo[page.locale].tag}>
      {' '}
      ({page.t(key)})
    </small>
  );
}

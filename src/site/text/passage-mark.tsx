import type { ReactNode } from 'react';
import { localeInfo } from '@/languages/locales.ts';
import type { Provenance } from '@/publication/record/passage.ts';
import type { PageContext } from '../page/page-context.ts';
import { LanguageMark } from './language-mark.tsx';

interface PassageMarkProps {
  readonly of: Provenance;
  readonly page: Pick<PageContext, 'locale' | 't'>;
}

/**
 * Says, in small letters and in the page's language, what a reader should know of one passage: its language, that a machine translated
 * it, that the original has changed. What is not reviewed yet is said once, above the page.
 */
export function PassageMark({ of, page }: PassageMarkProps): ReactNode {
  if (of.lang !== page.locale) return <LanguageMark of={of} page={page} />;
  if (of.origin !== 'machine' && of.origin !== 'outdated') return null;
  return (
    <small className="in-language" lang={localeInfo[page.locale].tag}>
      {' '}
      ({page.t(`mark.${of.origin}`)})
    </small>
  );
}

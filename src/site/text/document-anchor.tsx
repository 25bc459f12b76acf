import type { ReactNode } from 'react';
import { localeInfo } from '@/languages/locales.ts';
import type { DocumentLink, PageContext } from '../page/page-context.ts';
import { LanguageMark } from './language-mark.tsx';
import { Passage } from './passage.tsx';

interface DocumentAnchorProps {
  readonly to: DocumentLink;
  readonly page: Pick<PageContext, 'locale' | 't'>;
  readonly children?: ReactNode;
}

/** A link to another document of the site, by its title, with a mark where it is only there in another language. */
export function DocumentAnchor({ to, page, children }: DocumentAnchorProps): ReactNode {
  return (
    <>
      <a href={to.href} {...(to.locale === page.locale ? {} : { hrefLang: localeInfo[to.locale].tag })}>
        {children ?? <Passage of={to.title} page={page} mark={false} />}
      </a>
      <LanguageMark of={to.title} page={page} />
    </>
  );
}

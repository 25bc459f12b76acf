import type { ReactNode } from 'react';
import { type Locale, localeInfo } from '@/languages/locales.ts';
import type { Publication } from '@/publication/record/publication.ts';
import { languageNeutral, progressAddress } from '../address/addresses.ts';
import type { LoadedDocument } from '../page/load-page.ts';
import type { LanguageSwitch } from '../page/language-switches.ts';
import type { PageContext } from '../page/page-context.ts';
import { originsIn } from '../text/origins-in.ts';

interface NoticesProps {
  readonly document: LoadedDocument;
  /** The reader's context: notices are said in the reader's language. */
  readonly page: PageContext;
  readonly switches: readonly LanguageSwitch[];
}

/** What a reader must know before reading: the wrong language, an unreviewed translation, an original that has changed. */
export function Notices({ document, page, switches }: NoticesProps): ReactNode {
  const { publication } = document;
  if (languageNeutral.has(publication.kind)) return null;
  if (publication.locale !== page.reader) {
    const key: `inLanguage.${Locale}` = `inLanguage.${publication.locale}`;
    return (
      <p className="notice language" role="note">
        {page.t('notice.fallback', { inLanguage: page.t(key) })} <a href={progressAddress(page.reader)}>{page.t('progress.link')}</a>
      </p>
    );
  }
  const text = noticeOf(publication, page);
  if (text === undefined) return null;
  const original = switches.find(({ locale, shown }) => locale === publication.sourceLocale && shown === locale && locale !== page.reader);
  return (
    <p className="notice" role="note">
      {text}{' '}
      {original === undefined ? null : (
        <a href={original.href} hrefLang={localeInfo[original.locale].tag}>
          {page.t('notice.original', { inLanguage: page.t(`inLanguage.${original.locale}`) })}
        </a>
      )}
    </p>
  );
}

function noticeOf(publication: Publication, { t }: PageContext): string | undefined {
  const origins = originsIn(publication);
  const sentences = [
    origins.has('machine') ? t('notice.machine') : undefined,
    publication.translationState === 'unreviewed'
      ? t('notice.unreviewed')
      : origins.has('unreviewed')
        ? t('notice.partlyUnreviewed')
        : undefined,
    origins.has('outdated') ? t('notice.outdated') : undefined,
  ].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

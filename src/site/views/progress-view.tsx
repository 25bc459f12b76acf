import type { ReactNode } from 'react';
import { localeInfo } from '@/languages/locales.ts';
import type { LanguageProgress, Progress } from '@/publication/progress/measure-progress.ts';
import { listAddress, progressAddress } from '../address/addresses.ts';
import { OriginsBar } from '../layout/origins-bar.tsx';
import type { PageContext } from '../page/page-context.ts';

interface ProgressViewProps {
  readonly progress: LanguageProgress;
  readonly others: readonly LanguageProgress[];
  readonly page: PageContext;
}

/** How far the reader's language is, in all and kind by kind, and how far the others are. */
export function ProgressView({ progress, others, page }: ProgressViewProps): ReactNode {
  return (
    <div className="list progress">
      <header className="document-head">
        <h1>{page.t('progress.title')}</h1>
        <p className="lead">{page.t('progress.lead')}</p>
      </header>
      {progress.documents.all === 0 ? (
        <p>{page.t('list.empty')}</p>
      ) : (
        <>
          <section aria-labelledby="progress-all">
            <h2 id="progress-all">{page.t('progress.all')}</h2>
            <Amount of={progress} page={page} />
          </section>
          <section aria-labelledby="progress-kinds">
            <h2 id="progress-kinds">{page.t('progress.kinds')}</h2>
            {progress.kinds.map((own) => (
              <div key={own.kind} className="progress-part">
                <h3>
                  <a href={listAddress(own.kind, page.reader)}>{page.t(`kind.${own.kind}.title`)}</a>
                </h3>
                <Amount of={own} page={page} />
              </div>
            ))}
          </section>
          <section aria-labelledby="progress-others">
            <h2 id="progress-others">{page.t('progress.others')}</h2>
            {others.map((other) => (
              <div key={other.locale} className="progress-part">
                <h3>
                  <a href={progressAddress(other.locale)} hrefLang={localeInfo[other.locale].tag} lang={localeInfo[other.locale].tag}>
                    {localeInfo[other.locale].name}
                  </a>
                </h3>
                <Amount of={other} page={page} />
              </div>
            ))}
          </section>
        </>
      )}
    </div>
  );
}

function Amount({ of: { documents, words }, page }: { readonly of: Progress; readonly page: PageContext }): ReactNode {
  const number = (value: number) => page.formats.number(value);
  return (
    <>
      <p>{page.t('progress.documents', { own: number(documents.inLanguage), all: number(documents.all) })}</p>
      <OriginsBar words={words} page={page} />
    </>
  );
}

import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { defaultLocale, isLocale, localeInfo, locales } from '@/languages/locales.ts';
import { readGuide } from './read-guide.ts';
import { renderGuide } from './render-guide.tsx';
import './guide.css';

/** `/admin/translate/guide?language=sk`: two pages for translators, in the language asked for or else in the person's own. */
export async function GuideView({ initPageResult, params, searchParams }: AdminViewServerProps): Promise<ReactNode> {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  const { i18n, payload, user } = req;
  const [asked, own] = [searchParams?.['language'], i18n.language];
  const language = isLocale(asked) ? asked : isLocale(own) ? own : defaultLocale;
  const address = `${payload.config.routes.admin}/translate/guide`;
  const guide = await readGuide(language);
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale === undefined ? {} : { locale })}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams ?? {}}
      {...(user === null ? {} : { user })}
      visibleEntities={visibleEntities}
    >
      <Gutter className="guide">
        <nav className="guide__languages" aria-label={message(own, 'guide.languages')}>
          {locales.map((code) => (
            <a
              key={code}
              href={`${address}?language=${code}`}
              lang={localeInfo[code].tag}
              aria-current={code === language ? 'page' : undefined}
            >
              {localeInfo[code].name}
            </a>
          ))}
        </nav>
        <article lang={localeInfo[language].tag}>{renderGuide(guide.children)}</article>
      </Gutter>
    </DefaultTemplate>
  );
}

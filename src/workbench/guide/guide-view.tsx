import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { AdminPage } from '@/content/admin/admin-page.tsx';
import { message } from '@/languages/label.ts';
import { defaultLocale, isLocale, localeInfo, locales } from '@/languages/locales.ts';
import { readGuide } from './read-guide.ts';
import { renderGuide } from './render-guide.tsx';
import './guide.css';

/** `/admin/translate/guide?language=sk`: two pages for translators, in the language asked for or else in the person's own. */
export async function GuideView(view: AdminViewServerProps): Promise<ReactNode> {
  const { i18n, payload } = view.initPageResult.req;
  const [asked, own] = [view.searchParams?.['language'], i18n.language];
  const language = isLocale(asked) ? asked : isLocale(own) ? own : defaultLocale;
  const address = `${payload.config.routes.admin}/translate/guide`;
  const guide = await readGuide(language);
  return (
    <AdminPage view={view}>
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
    </AdminPage>
  );
}

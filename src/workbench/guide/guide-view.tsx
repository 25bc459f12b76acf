import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { AdminPage } from '@/content/admin/admin-page.tsx';
import { type GuideName, guideNames, guides } from '@/content/admin/guides.ts';
import { message } from '@/languages/label.ts';
import { defaultLocale, isLocale, localeInfo, locales } from '@/languages/locales.ts';
import { readGuide } from './read-guide.ts';
import { renderGuide } from './render-guide.tsx';
import { withParts } from './with-parts.ts';
import './guide.css';

/** `/admin/translate/guide?language=sk`: two pages for translators. */
export const TranslatorsGuide = (view: AdminViewServerProps): Promise<ReactNode> => showGuide('translators', view);

/** `/admin/guide/editors#publish`: three pages for editors; the forms link to its parts. */
export const EditorsGuide = (view: AdminViewServerProps): Promise<ReactNode> => showGuide('editors', view);

/** `/admin/guide/administrators`: one page. */
export const AdministratorsGuide = (view: AdminViewServerProps): Promise<ReactNode> => showGuide('administrators', view);

/** A guide in the language asked for, or else in the person's own. */
async function showGuide(name: GuideName, view: AdminViewServerProps): Promise<ReactNode> {
  const { i18n, payload } = view.initPageResult.req;
  const [asked, own] = [view.searchParams?.['language'], i18n.language];
  const language = isLocale(asked) ? asked : isLocale(own) ? own : defaultLocale;
  const { admin } = payload.config.routes;
  const guide = await readGuide(language, name);
  return (
    <AdminPage view={view}>
      <Gutter className="guide">
        <nav className="guide__others" aria-label={message(own, 'guide.others')}>
          {guideNames.map((other) => (
            <a key={other} href={`${admin}${guides[other].path}`} aria-current={other === name ? 'page' : undefined}>
              {message(own, guides[other].label)}
            </a>
          ))}
        </nav>
        <nav className="guide__languages" aria-label={message(own, 'guide.languages')}>
          {locales.map((code) => (
            <a
              key={code}
              href={`${admin}${guides[name].path}?language=${code}`}
              lang={localeInfo[code].tag}
              aria-current={code === language ? 'page' : undefined}
            >
              {localeInfo[code].name}
            </a>
          ))}
        </nav>
        <main>
          <article lang={localeInfo[language].tag}>{renderGuide(withParts(guide, guides[name].parts).children)}</article>
        </main>
      </Gutter>
    </AdminPage>
  );
}

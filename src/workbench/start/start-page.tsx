import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { defaultLocale, isLocale, locales } from '@/languages/locales.ts';
import { personOf } from '@/access/person.ts';
import { may, mayAnywhere } from '@/access/rights.ts';
import { maySeeDesk } from '../desk/desk-rights.ts';
import { DocumentList } from './document-list.tsx';
import { ownDrafts } from './own-drafts.ts';
import { recentDocuments } from './recent-documents.ts';
import '../letters/admin/for-you.css';
import './start.css';

/** On the first page of the admin, below what waits for somebody: the ways to write, import and translate, own drafts, and what changed last. */
export async function StartPage({ i18n, payload, user }: ServerProps): Promise<ReactNode> {
  const person = personOf(user);
  if (!maySeeDesk(person) || user === undefined) return null;
  const language = isLocale(i18n.language) ? i18n.language : defaultLocale;
  const { admin } = payload.config.routes;
  const [drafts, recent] = await Promise.all([ownDrafts({ payload, user, person: person.id }), recentDocuments(payload)]);
  const say = (key: string) => message(language, key);
  const imports = locales.some((locale) => may({ user: person, operation: 'create', locale, sourceLocale: locale }));
  return (
    <section className="start for-you" aria-labelledby="start">
      <h2 id="start">{say('start.title')}</h2>
      <nav aria-labelledby="start">
        {imports && (
          <a href={`${admin}/collections/chapters/create`}>{message(language, 'start.new', { kind: say('kind.chapters.one') })}</a>
        )}
        {imports && <a href={`${admin}/import`}>{say('import.nav')}</a>}
        {mayAnywhere(person, 'readVersions') && <a href={`${admin}/translate`}>{say('board.nav')}</a>}
        <a href={`${admin}/translate/guide`}>{say('start.guide')}</a>
      </nav>
      <div className="for-you-columns">
        <DocumentList heading={say('start.drafts')} documents={drafts} admin={admin} language={language} />
        <DocumentList heading={say('start.recent')} documents={recent} admin={admin} language={language} />
      </div>
    </section>
  );
}

import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { AdminPage } from '@/content/admin/admin-page.tsx';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';
import { message } from '@/languages/label.ts';
import { localeInfo } from '@/languages/locales.ts';
import { formAddress } from '../../desk/form-address.ts';
import { findDocuments, type Found } from '../find-documents.ts';
import { indexOf } from '../index-of.ts';
import { kindIn } from './kind-in.ts';
import { SearchForm } from './search-field.tsx';
import './lookup.css';

/** So many are shown; whoever looks for more says more. */
const most = 50;

/** `/admin/search?q=…`: documents of all kinds, drafts included, by titles in all languages, addresses, authors, file names and tags. */
export async function SearchView(view: AdminViewServerProps): Promise<ReactNode> {
  const { i18n, payload, user } = view.initPageResult.req;
  const { language } = i18n;
  const may = mayAnywhere(personOf(user), 'readVersions');
  const given = view.searchParams?.['q'];
  const text = typeof given === 'string' ? given.trim() : '';
  const found = may && text !== '' ? findDocuments(await indexOf(payload).entries(payload), text) : [];
  const { admin } = payload.config.routes;
  return (
    <AdminPage view={view}>
      <Gutter>
        <main className="lookup">
          <h1>{message(language, 'search.title')}</h1>
          {may ? (
            <>
              <SearchForm admin={admin} language={language} text={text} />
              {text !== '' && <p role="status">{message(language, 'search.found', { count: found.length })}</p>}
              <FoundList found={found.slice(0, most)} language={language} admin={admin} />
              {found.length > most && <p>{message(language, 'search.more', { most })}</p>}
            </>
          ) : (
            <p role="alert">{message(language, 'lookup.staff')}</p>
          )}
        </main>
      </Gutter>
    </AdminPage>
  );
}

interface FoundListProps {
  readonly found: readonly Found[];
  readonly language: string;
  readonly admin: string;
}

function FoundList({ found, language, admin }: FoundListProps): ReactNode {
  return (
    <ul className="lookup__found">
      {found.map(({ entry, as }) => {
        const locale = as?.locale ?? entry.sourceLocale;
        return (
          <li key={`${entry.kind}/${entry.id}`}>
            <a href={formAddress(admin, { ...entry, locale })}>
              <span lang={localeInfo[entry.sourceLocale].tag}>{entry.title === '' ? kindIn(entry.kind, language) : entry.title}</span>
            </a>{' '}
            <span>
              {kindIn(entry.kind, language)}
              {as !== undefined && (
                <>
                  {' · '}
                  {message(language, `option.sourceLocale.${as.locale}`)}: <span lang={localeInfo[as.locale].tag}>{as.title}</span>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

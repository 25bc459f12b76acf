import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { AdminPage } from '@/content/admin/admin-page.tsx';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';
import { message } from '@/languages/label.ts';
import { localeInfo } from '@/languages/locales.ts';
import { openLibrary } from '@/publication/store/library.ts';
import { formAddress } from '../../desk/form-address.ts';
import { type BrokenPointer, brokenPointers } from '../broken-pointers.ts';
import { indexOf } from '../index-of.ts';
import { leadsToPage } from '../leads-to-page.ts';
import { kindIn } from './kind-in.ts';
import './lookup.css';

/** So many are shown; the others come up when these are mended. */
const most = 300;

/** `/admin/links`: what documents point to that is not there or not public, those that readers meet first. */
export async function ReportView(view: AdminViewServerProps): Promise<ReactNode> {
  const { i18n, payload, user } = view.initPageResult.req;
  const { language } = i18n;
  return (
    <AdminPage view={view}>
      <Gutter>
        <main className="lookup">
          <h1>{message(language, 'report.title')}</h1>
          {mayAnywhere(personOf(user), 'readVersions') ? (
            <Report broken={await broken(payload)} language={language} admin={payload.config.routes.admin} />
          ) : (
            <p role="alert">{message(language, 'lookup.staff')}</p>
          )}
        </main>
      </Gutter>
    </AdminPage>
  );
}

async function broken(payload: AdminViewServerProps['payload']): Promise<BrokenPointer[]> {
  const library = openLibrary();
  const found = brokenPointers({
    entries: await indexOf(payload).entries(payload),
    library,
    leads: (path) => leadsToPage(library, path),
    site: payload.config.serverURL,
  });
  return [...found.filter(({ published }) => published), ...found.filter(({ published }) => !published)];
}

interface ReportProps {
  readonly broken: readonly BrokenPointer[];
  readonly language: string;
  readonly admin: string;
}

function Report({ broken: found, language, admin }: ReportProps): ReactNode {
  const say = (key: string, values: Record<string, string | number> = {}) => message(language, `report.${key}`, values);
  if (found.length === 0) return <p>{say('none')}</p>;
  return (
    <>
      <p>{say('help')}</p>
      <table className="lookup__table">
        <thead>
          <tr>
            <th scope="col">{say('document')}</th>
            <th scope="col">{say('language')}</th>
            <th scope="col">{say('target')}</th>
            <th scope="col">{say('problem')}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map(({ entry, locale, published, problem, target, address }, index) => (
            <tr key={index}>
              <th scope="row">
                <a href={formAddress(admin, { ...entry, locale })} lang={localeInfo[entry.sourceLocale].tag}>
                  {entry.title === '' ? kindIn(entry.kind, language) : entry.title}
                </a>
              </th>
              <td>
                {message(language, `option.sourceLocale.${locale}`)} ({message(language, published ? 'usage.published' : 'usage.draft')})
              </td>
              <td>
                {target === undefined ? (
                  problem === 'missing' ? (
                    kindIn(address ?? '', language)
                  ) : (
                    address
                  )
                ) : (
                  <a href={formAddress(admin, { ...target, locale: target.sourceLocale })} lang={localeInfo[target.sourceLocale].tag}>
                    {target.title === '' ? kindIn(target.kind, language) : target.title}
                  </a>
                )}
              </td>
              <td>{say(`problem.${problem}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > most && <p>{message(language, 'usage.more', { count: found.length - most })}</p>}
    </>
  );
}

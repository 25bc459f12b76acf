import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { AdminPage } from '@/content/admin/admin-page.tsx';
import { GuideLink } from '@/content/admin/guide-link.tsx';
import { message } from '@/languages/label.ts';
import { localeInfo, locales } from '@/languages/locales.ts';
import { personOf } from '@/access/person.ts';
import { importKinds } from '../import-kinds.ts';
import { mayImport } from '../import-rights.ts';
import { ImportForm } from './import-form.tsx';
import { importWords } from './import-words.ts';
import './import.css';

/** `/admin/import`: choose a file, look at what was recognised, store it as a draft. */
export function ImportView(view: AdminViewServerProps): ReactNode {
  const { i18n, payload, user } = view.initPageResult.req;
  const person = personOf(user);
  const words = importWords(i18n.language);
  const allowed = locales.filter((code) => mayImport(person, code));
  const { routes } = payload.config;
  return (
    <AdminPage view={view}>
      <Gutter className="import">
        <div className="guide-heading">
          <h1>{words.title}</h1>
          <GuideLink i18n={i18n} payload={payload} guide="editors" part="import" />
        </div>
        {allowed.length > 0 ? (
          <ImportForm
            api={`${routes.api}/import`}
            admin={routes.admin}
            words={words}
            kinds={Object.entries(importKinds).map(([value, slug]) => ({ value, text: message(i18n.language, `kind.${slug}.one`) }))}
            locales={allowed.map((value) => ({ value, text: localeInfo[value].name }))}
          />
        ) : (
          <p role="alert">{message(i18n.language, user === null ? 'import.error.signIn' : 'import.error.notAllowed')}</p>
        )}
      </Gutter>
    </AdminPage>
  );
}

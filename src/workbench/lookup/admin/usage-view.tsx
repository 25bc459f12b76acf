import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { personOf } from '@/access/person.ts';
import { may, mayAnywhere } from '@/access/rights.ts';
import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import { isValues } from '@/content/shared/is-values.ts';
import { message } from '@/languages/label.ts';
import { defaultLocale, isLocale, locales } from '@/languages/locales.ts';
import { listLinks } from '@/publication/links/list-links.ts';
import { sourceOf } from '@/publication/project/source.ts';
import { openLibrary } from '@/publication/store/library.ts';
import { indexOf } from '../index-of.ts';
import { whereUsed } from '../where-used.ts';
import { linkWords } from './link-words.ts';
import { PreviewLinks } from './preview-links.tsx';
import { UseTable } from './use-table.tsx';
import './lookup.css';

/** Beside a document's form: which documents use it, and the links to its drafts for people without an account. */
export async function UsageView({ initPageResult, doc }: DocumentViewServerProps): Promise<ReactNode> {
  const { req, collectionConfig, globalConfig, docID, locale } = initPageResult;
  const { payload, i18n } = req;
  const person = personOf(req.user);
  const kind = collectionConfig?.slug ?? globalConfig?.slug;
  const id = globalConfig === undefined ? docID : globalConfig.slug;
  // For whoever may read all drafts: the list names documents that are not public.
  if (kind === undefined || id === undefined || !mayAnywhere(person, 'readVersions')) return null;
  const { language } = i18n;
  const { admin, api } = payload.config.routes;
  const sourceLocale = globalConfig === undefined && isValues(doc) ? sourceLocaleOf(doc) : defaultLocale;
  const writable = locales.filter((code) => may({ user: person, operation: 'updateText', locale: code, sourceLocale }));
  const uses = whereUsed(await indexOf(payload).entries(payload), { kind, id: String(id) }, openLibrary());
  return (
    <Gutter>
      <div className="lookup">
        <section aria-labelledby="usage-title">
          <h2 id="usage-title">{message(language, 'usage.title')}</h2>
          {kind === 'terms' && <p>{message(language, 'usage.terms')}</p>}
          <UseTable uses={uses} language={language} admin={admin} />
        </section>
        {sourceOf(kind)?.publishes === 'by-status' && (
          <PreviewLinks
            api={api}
            place={{
              kind,
              id: String(id),
              locale: writable.find((code) => isLocale(locale?.code) && code === locale.code) ?? writable[0] ?? '',
            }}
            languages={writable.map((code) => ({ code, name: message(language, `option.sourceLocale.${code}`) }))}
            links={await listLinks(req, { kind, id: String(id) })}
            language={language}
            words={linkWords(language)}
          />
        )}
      </div>
    </Gutter>
  );
}

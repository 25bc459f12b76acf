import type { CollectionSlug, ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { isLocale, localeInfo, locales } from '@/languages/locales.ts';
import { personOf } from '@/access/person.ts';
import { may } from '@/access/rights.ts';
import './translate-button.css';

interface Props extends ServerProps {
  /** A collection, or a global, whose one document is named after it. */
  readonly kind: CollectionSlug;
  readonly isGlobal: boolean;
  readonly id?: string | number;
}

/** In a document's form: the way to the desk, for each language that the person may write and the document is translated into. */
export async function TranslateButton({ i18n, payload, user, kind, isGlobal, id }: Props): Promise<ReactNode> {
  const person = personOf(user);
  if (person === null || (!isGlobal && id === undefined)) return null;
  const sourceLocale = isGlobal
    ? payload.config.localization && payload.config.localization.defaultLocale
    : await sourceOf({ payload, user, kind, id: id ?? '' });
  if (!isLocale(sourceLocale)) return null;
  const languages = locales.filter(
    (locale) => locale !== sourceLocale && may({ user: person, operation: 'updateText', locale, sourceLocale }),
  );
  if (languages.length === 0) return null;
  const { admin } = payload.config.routes;
  return (
    <nav className="translate-links" aria-label={message(i18n.language, 'desk.translate')}>
      <span>{message(i18n.language, 'desk.translate')}</span>
      {languages.map((locale) => (
        <a
          key={locale}
          id={`translate-${locale}`}
          href={`${admin}/translate/${kind}/${encodeURIComponent(String(isGlobal ? kind : id))}/${locale}`}
          title={localeInfo[locale].name}
          aria-label={localeInfo[locale].name}
          lang={localeInfo[locale].tag}
        >
          {locale.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}

interface Source extends Pick<Props, 'payload' | 'kind'> {
  readonly user: ServerProps['user'] | undefined;
  readonly id: string | number;
}

/** The language the document is written in; undefined where this person does not find it. */
async function sourceOf({ payload, user, kind, id }: Source): Promise<unknown> {
  const document: Readonly<Record<string, unknown>> | null = (await payload.findByID({
    collection: kind,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    ...(user === undefined ? {} : { user }),
  })) as Readonly<Record<string, unknown>> | null;
  return document?.['sourceLocale'];
}

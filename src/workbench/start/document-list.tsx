import type { ReactNode } from 'react';
import { formats } from '@/languages/formats.ts';
import { message } from '@/languages/label.ts';
import type { Locale } from '@/languages/locales.ts';
import { formAddress } from '../desk/form-address.ts';
import type { StartDocument } from './start-document.ts';

interface Props {
  readonly heading: string;
  readonly documents: readonly StartDocument[];
  /** The admin's path. */
  readonly admin: string;
  readonly language: Locale;
}

/** Documents by their titles, each a way to its form in its language. */
export function DocumentList({ heading, documents, admin, language }: Props): ReactNode {
  const write = formats(language);
  return (
    <div>
      <h3>{heading}</h3>
      {documents.length === 0 && <p>{message(language, 'start.none')}</p>}
      <ul>
        {documents.map(({ kind, id, locale, title, when, person }) => (
          <li key={`${kind}/${id}/${locale}`}>
            <a href={formAddress(admin, { type: 'collection', kind, id, locale })}>
              {title === '' ? message(language, `kind.${kind}.one`) : title}
            </a>
            <p>
              <span>{message(language, `kind.${kind}.one`)}</span>
              <span>{message(language, `option.sourceLocale.${locale}`)}</span>
              <span>
                <time dateTime={when}>{write.date(when)}</time>
                {person !== null && `, ${person}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

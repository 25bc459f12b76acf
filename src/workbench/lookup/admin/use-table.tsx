import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { localeInfo } from '@/languages/locales.ts';
import { formAddress } from '../../desk/form-address.ts';
import type { Use } from '../where-used.ts';
import { kindIn } from './kind-in.ts';

interface UseTableProps {
  readonly uses: readonly Use[];
  readonly language: string;
  readonly admin: string;
}

/** So many are shown; more would not be read. */
const most = 200;

/** The documents that point to this one, each with the languages in which it does. */
export function UseTable({ uses, language, admin }: UseTableProps): ReactNode {
  const say = (key: string, values: Record<string, string | number> = {}) => message(language, `usage.${key}`, values);
  if (uses.length === 0) return <p>{say('none')}</p>;
  return (
    <>
      <table className="lookup__table">
        <thead>
          <tr>
            <th scope="col">{say('document')}</th>
            <th scope="col">{say('kind')}</th>
            <th scope="col">{say('languages')}</th>
          </tr>
        </thead>
        <tbody>
          {uses.slice(0, most).map(({ entry, languages }) => (
            <tr key={`${entry.kind}/${entry.id}`}>
              <th scope="row">
                <a href={formAddress(admin, { ...entry, locale: entry.sourceLocale })} lang={localeInfo[entry.sourceLocale].tag}>
                  {entry.title === '' ? kindIn(entry.kind, language) : entry.title}
                </a>
              </th>
              <td>{kindIn(entry.kind, language)}</td>
              <td>
                {languages
                  .map(
                    ({ locale, published }) =>
                      `${message(language, `option.sourceLocale.${locale}`)} (${say(published ? 'published' : 'draft')})`,
                  )
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {uses.length > most && <p>{say('more', { count: uses.length - most })}</p>}
    </>
  );
}

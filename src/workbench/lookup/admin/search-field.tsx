import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';
import { longestSearch } from '../find-documents.ts';
import './lookup.css';

/** One field for everything, in the menu and on the first page, for people who work here. */
export function SearchField({ i18n, payload, user }: ServerProps): ReactNode {
  if (!mayAnywhere(personOf(user), 'readVersions')) return null;
  return <SearchForm admin={payload.config.routes.admin} language={i18n.language} />;
}

interface FormProps {
  readonly admin: string;
  readonly language: string;
  readonly text?: string;
}

/** Works without scripts: the question stands in the address. */
export function SearchForm({ admin, language, text = '' }: FormProps): ReactNode {
  return (
    <search>
      <form className="lookup__search" action={`${admin}/search`}>
        <input
          type="search"
          name="q"
          defaultValue={text}
          maxLength={longestSearch}
          aria-label={message(language, 'search.label')}
          placeholder={message(language, 'search.label')}
        />
        <button type="submit">{message(language, 'search.submit')}</button>
      </form>
    </search>
  );
}

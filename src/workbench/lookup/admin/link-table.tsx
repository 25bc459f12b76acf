'use client';

import { Button } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import type { PreviewLink } from '@/publication/links/preview-link.ts';
import type { LinkWords } from './link-words.ts';

interface LinkTableProps {
  readonly links: readonly PreviewLink[];
  readonly language: string;
  readonly words: LinkWords;
  readonly onWithdraw: (id: string) => void;
}

/** The links to a document's drafts, the newest first. */
export function LinkTable({ links, language, words, onWithdraw }: LinkTableProps): ReactNode {
  return (
    <table className="lookup__table">
      <thead>
        <tr>
          <th scope="col">{words.language}</th>
          <th scope="col">{words.madeBy}</th>
          <th scope="col">{words.until}</th>
          <th scope="col">{words.lastUsed}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {links.map(({ id, locale, madeBy, expiresAt, lastUsedAt, state, mayWithdraw }) => (
          <tr key={id}>
            <th scope="row">{words[`language.${locale}`]}</th>
            <td>{madeBy}</td>
            <td>
              <Time at={expiresAt} language={language} />
            </td>
            <td>{lastUsedAt === undefined ? words.never : <Time at={lastUsedAt} language={language} />}</td>
            <td>
              {words[`state.${state}`]}
              {mayWithdraw && (
                <Button
                  buttonStyle="secondary"
                  size="small"
                  margin={false}
                  aria-label={words.withdrawOf?.replace('{name}', madeBy) ?? ''}
                  onClick={() => {
                    onWithdraw(id);
                  }}
                >
                  {words.withdraw}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Time({ at, language }: { readonly at: string; readonly language: string }): ReactNode {
  // The server does not know the person's time zone.
  return (
    <time dateTime={at} suppressHydrationWarning>
      {new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))}
    </time>
  );
}

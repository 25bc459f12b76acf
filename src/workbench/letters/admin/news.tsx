'use client';

import { Button } from '@payloadcms/ui';
import { type ReactNode, useState } from 'react';
import type { DeskNotification } from '../../desk/desk-contract.ts';

interface Props {
  readonly news: readonly DeskNotification[];
  /** Where to tell that something was seen. */
  readonly address: string;
  readonly words: Readonly<Record<'title' | 'seen' | 'allSeen' | 'failed', string>>;
}

/** What is new for somebody; each can be marked as seen, and following its link does that too. */
export function News({ news, address, words }: Props): ReactNode {
  const [shown, setShown] = useState(news);
  const [failed, setFailed] = useState(false);
  const mark = async (ids: readonly string[]) => {
    setFailed(false);
    const isDone = await tellSeen(address, ids);
    if (isDone) setShown((before) => before.filter(({ id }) => !ids.includes(id)));
    else setFailed(true);
  };
  return (
    <div>
      <h3>{words.title}</h3>
      <ul>
        {shown.map(({ id, title, text, href }) => (
          <li key={id} className="for-you-news">
            <div>
              <a href={href} onClick={() => void tellSeen(address, [id])}>
                {title}
              </a>
              <p>{text}</p>
            </div>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              aria-label={`${words.seen}: ${title}`}
              onClick={() => void mark([id])}
            >
              {words.seen}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length > 1 && (
        <Button buttonStyle="subtle" size="small" margin={false} onClick={() => void mark(shown.map(({ id }) => id))}>
          {words.allSeen}
        </Button>
      )}
      <output>{failed ? words.failed : ''}</output>
    </div>
  );
}

async function tellSeen(address: string, ids: readonly string[]): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      // The page may be left by the same click.
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids }),
    });
    return response.ok;
  } catch {
    return false;
  }
}

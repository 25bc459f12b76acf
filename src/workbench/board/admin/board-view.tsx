import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { AdminPage } from '@/content/admin/admin-page.tsx';
import { GuideLink } from '@/content/admin/guide-link.tsx';
import { personOf } from '@/access/person.ts';
import { readBoardQuery } from '../board-query.ts';
import { loadBoard } from '../load-board.ts';
import { maySeeBoard } from '../may-see-board.ts';
import { readTrend } from '../read-trend.ts';
import { trendOf } from '../trend.ts';
import { BoardPage } from './board-page.tsx';
import { boardWords } from './board-words.ts';
import './board.css';

/** How far back the trend of a language goes. */
const days = 90;

/** `/admin/translate`: how far every document is in every language. What is asked for stands in the address. */
export async function BoardView(view: AdminViewServerProps): Promise<ReactNode> {
  const { searchParams = {} } = view;
  const { i18n, payload, user } = view.initPageResult.req;
  const words = boardWords(i18n.language);
  return (
    <AdminPage view={view}>
      <Gutter>
        <main className="board">
          <div className="guide-heading">
            <h1>{words.say('title')}</h1>
            <GuideLink i18n={i18n} payload={payload} guide="translators" part="board" />
          </div>
          {maySeeBoard(personOf(user)) ? (
            await boardPage({ payload, searchParams, words })
          ) : (
            <p role="alert">{words.say(user === null ? 'error.signIn' : 'error.staff')}</p>
          )}
        </main>
      </Gutter>
    </AdminPage>
  );
}

interface PageInput {
  readonly payload: AdminViewServerProps['payload'];
  readonly searchParams: Readonly<Record<string, string | string[] | undefined>>;
  readonly words: ReturnType<typeof boardWords>;
}

async function boardPage({ payload, searchParams, words }: PageInput): Promise<ReactNode> {
  const now = new Date();
  const given = new URLSearchParams(Object.entries(searchParams).flatMap(([name, value]) => [[name, [value].flat()[0] ?? '']]));
  const { query, unknown } = readBoardQuery(given);
  const [board, trend] = await Promise.all([
    loadBoard({ payload, query, language: words.language, now }),
    readTrend(payload, { now, days }),
  ]);
  const { routes } = payload.config;
  return (
    <BoardPage
      board={board}
      trend={trendOf(trend, board.languages, now)}
      unknown={unknown}
      words={words}
      routes={{ admin: routes.admin, api: routes.api }}
    />
  );
}

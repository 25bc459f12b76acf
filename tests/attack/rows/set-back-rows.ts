import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { until } from '../kept.ts';
import type { AttackRow } from '../attack-row.ts';
import type { Target } from '../target.ts';

async function publishNews(target: Target, title: string): Promise<string> {
  const answer = await target.sendJson('/api/news?locale=en', { title, date: '2026-01-02', _status: 'published' });
  if (answer.status !== 201) throw new Error(`the news item was not published: ${String(answer.status)} ${answer.text.slice(0, 200)}`);
  return `/en/news/${(JSON.parse(answer.text) as { doc: { slug: string } }).doc.slug}`;
}

const milliseconds = (time: number | undefined) => (time === undefined ? 'never' : `${String(Math.round(time))} ms`);

/** Section 5: a backup is put in the place of the database under the running servers. */
export const setBackRows: readonly AttackRow[] = [
  {
    line: '5',
    promise: 'a database that was set back is noticed within two seconds',
    sent: 'an SQLite file restored under the running product',
    run: async (target) => {
      const status = async (path: string) => (await target.send({ path })).status;
      const shows = (path: string) => until(async () => (await status(path)) === 200, 10_000);
      const kept = await publishNews(target, `Before the backup ${String(Date.now())}`);
      await shows(kept);
      const { cursor } = JSON.parse((await target.send({ path: '/api/v1/feed?limit=500' })).text) as { cursor?: string };
      const file = join(target.dataDir, 'cms.db');
      const copy = join(target.dataDir, 'restored.db');
      const database = new DatabaseSync(file, { readOnly: true });
      database.exec(`VACUUM INTO '${copy}'`);
      database.close();
      const lost = await publishNews(target, `After the backup ${String(Date.now())}`);
      await shows(lost);
      await rename(copy, file);
      const gone = await until(async () => (await status(lost)) === 404, 10_000);
      const next = await publishNews(target, `After the return ${String(Date.now())}`);
      const shown = await shows(next);
      const still = await status(kept);
      const follower = cursor === undefined ? 200 : await status(`/api/v1/feed?after=${cursor}`);
      return {
        ok: (gone ?? Infinity) <= 2_000 && (shown ?? Infinity) <= 1_000 && still === 200 && follower === 200,
        seen: `the lost page gone in ${milliseconds(gone)}, a new one there in ${milliseconds(shown)}, the kept one ${String(still)}`,
      };
    },
  },
];

import type { AttackRow } from '../attack-row.ts';
import { hostiles } from '../hostile.ts';
import { longJson } from '../send.ts';
import { answerRow, toldBy } from './answer-row.ts';
import { mostWait, until, whileReading } from '../kept.ts';

const form = (content: string, filename: string) => {
  const line = 'line-of-the-form';
  const field = (name: string, value: string) => `--${line}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const file = `--${line}\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\n\r\n${content}\r\n--${line}--\r\n`;
  return { type: `multipart/form-data; boundary=${line}`, body: field('kind', 'page') + field('locale', 'en') + file };
};

const nestedList = Array.from({ length: 800 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n');

/** Section 2: bounded before it is read. */
export const boundedRows: readonly AttackRow[] = [
  ...hostiles.map(({ name, statuses, make }) =>
    answerRow({ line: name.startsWith('GraphQL') ? '2.2' : '2.1', promise: 'refused before it is read', sent: name, make, statuses }),
  ),
  {
    line: '2.1',
    promise: 'larger bodies only for sessions that hold',
    sent: 'an import of 100 MB with a made-up session',
    run: async (target) => {
      const headers = {
        'content-type': 'application/json',
        cookie: 'payload-token=made.up.session',
        'content-length': String(100 * 1024 * 1024),
      };
      const answer = await target.send({ path: '/api/import/preview', method: 'POST', headers, body: longJson(100 * 1024 * 1024) });
      return { ok: answer.status === 413, seen: toldBy(answer) };
    },
  },
  {
    line: '2.3',
    promise: 'hashing goes on two at a time, and readers with it',
    sent: '40 sign-ins at once, each for another account',
    run: async (target) => {
      const login = (at: number) =>
        target.sendJson(
          '/api/users/login',
          { email: `guess-${String(at)}@school.example`, password: 'not the right one' },
          {
            token: null,
            headers: { 'x-forwarded-for': `192.0.2.${String(at + 1)}` },
          },
        );
      const { done, slowest } = await whileReading(target, () => Promise.all(Array.from({ length: 40 }, (_, at) => login(at))));
      const statuses = [...new Set(done.map(({ status }) => status))];
      return {
        ok: statuses.every((status) => [401, 429, 503].includes(status)) && slowest < mostWait,
        seen: `${statuses.join(', ')}; readers waited ${String(Math.round(slowest))} ms`,
      };
    },
  },
  {
    line: '2.3',
    promise: 'an untrusted file holds nobody up',
    sent: '640 KB of nested list to the import',
    run: async (target) => {
      const { type, body } = form(nestedList, 'list.md');
      const headers = { 'content-type': type, authorization: `JWT ${target.token}` };
      const { done, slowest } = await whileReading(target, () =>
        target.send({ path: '/api/import/preview', method: 'POST', headers, body }),
      );
      return { ok: done.status === 400 && slowest < mostWait, seen: `${toldBy(done)}; readers waited ${String(Math.round(slowest))} ms` };
    },
  },
  {
    line: '2',
    promise: 'all is well afterwards',
    sent: '/api/health within five seconds of it all',
    run: async (target) => {
      const took = await until(async () => (await target.send({ path: '/api/health' })).status === 200, 5_000);
      return { ok: took !== undefined, seen: took === undefined ? 'not well' : '200' };
    },
  },
];

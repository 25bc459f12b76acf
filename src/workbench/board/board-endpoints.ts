import type { Endpoint, PayloadRequest } from 'payload';
import { formats } from '@/languages/formats.ts';
import { message } from '@/languages/label.ts';
import { personOf } from '@/access/person.ts';
import { boardLines } from './board-lines.ts';
import { type BoardQuery, readBoardQuery } from './board-query.ts';
import { csv } from './csv.ts';
import { languageTotals } from './language-totals.ts';
import { loadBoard } from './load-board.ts';
import { maySeeBoard } from './may-see-board.ts';
import { personLocale } from '@/languages/person-locale.ts';
import { readBoardRows } from './read-board-rows.ts';
import { readTrend } from './read-trend.ts';
import { trendLines } from './trend-lines.ts';
import { trendOf } from './trend.ts';

/** A year of days. */
const days = 365;

/**
 * `GET /api/desk/board`: the board as JSON, `Board`. `GET /api/desk/board.csv`: all that matches, one line for each document and language.
 * Both take what the board's page takes in its address. `GET /api/desk/trend.csv`: each language day by day. For staff.
 */
export const boardEndpoints: Endpoint[] = [
  endpoint('/desk/board', async (req, query) =>
    Response.json(await loadBoard({ payload: req.payload, query, language: req.i18n.language, now: new Date() }), { headers }),
  ),
  endpoint('/desk/board.csv', async ({ payload, i18n }, query) => {
    const { collator } = formats(personLocale(i18n.language));
    const rows = await readBoardRows(payload);
    return file(boardLines({ rows, query, now: new Date(), language: i18n.language, collator }), 'translations.csv', i18n.language);
  }),
  endpoint('/desk/trend.csv', async ({ payload, i18n }) => {
    const now = new Date();
    const [rows, trend] = await Promise.all([readBoardRows(payload), readTrend(payload, { now, days })]);
    const languages = languageTotals(rows.map(({ locale, totals }) => ({ locale, words: totals.words })));
    return file(trendLines(trendOf(trend, languages, now), i18n.language), 'translations-trend.csv', i18n.language);
  }),
];

const headers = { 'cache-control': 'no-store' };

function endpoint(path: string, answer: (req: PayloadRequest, query: BoardQuery) => Promise<Response>): Endpoint {
  return {
    path,
    method: 'get',
    handler: async (req) => {
      const { language } = req.i18n;
      if (req.user === null) return refusal(message(language, 'board.error.signIn'), 401, 'signIn');
      if (!maySeeBoard(personOf(req.user))) return refusal(message(language, 'board.error.staff'), 403, 'notAllowed');
      const { query, unknown } = readBoardQuery(req.searchParams);
      const [wrong] = unknown;
      if (wrong === undefined) return answer(req, query);
      const values = { ...wrong, valid: wrong.valid.join(', ') };
      return refusal(message(language, 'board.error.unknown', values), 400, 'parameter');
    },
  };
}

function file(lines: readonly (readonly (string | number)[])[], name: string, language: string): Response {
  return new Response(csv(lines, personLocale(language)), {
    headers: { ...headers, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` },
  });
}

function refusal(text: string, status: number, code: string): Response {
  return Response.json({ errors: [{ message: text, data: { code } }] }, { status, headers });
}

import type { AttackRow } from '../attack-row.ts';
import { kept } from '../kept.ts';
import type { Answer, Sent } from '../send.ts';
import type { Target } from '../target.ts';
import { toldBy } from './answer-row.ts';

/** With the back stopped (SIGSTOP, so that nobody starts another), what is answered comes from the front's memory. */
async function withoutBack<T>(target: Target, act: () => Promise<T>): Promise<T> {
  const pid = await target.pidOf('back');
  if (pid === undefined) throw new Error('there is no back to stop');
  for (const path of Object.values(kept)) await target.send({ path });
  process.kill(pid, 'SIGSTOP');
  try {
    return await act();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

/** Requests that must all be answered 200 while there is no back. */
function keptRow(
  promise: string,
  sent: string,
  requests: () => readonly Sent[],
  isRight: (answer: Answer) => boolean = () => true,
): AttackRow {
  return {
    line: '1',
    promise,
    sent,
    run: (target) =>
      withoutBack(target, async () => {
        const asked = requests();
        let right = 0;
        for (const request of asked) {
          const answer = await target.send({ ...request, patience: 3_000 });
          if (answer.status !== 200 || !isRight(answer))
            return { ok: false, seen: `${toldBy(answer)} after ${String(right)} that were right` };
          right += 1;
        }
        return { ok: true, seen: `${String(right)} times 200, without a back` };
      }),
  };
}

const times = (count: number, make: (at: number) => Sent) => () => Array.from({ length: count }, (_, at) => make(at));
const isClean = ({ text, headers }: Answer) => !text.includes('evil.example') && !JSON.stringify(headers).includes('evil.example');

/** Section 1: what the front does by itself. */
export const frontRows: readonly AttackRow[] = [
  keptRow(
    'a made-up parameter pushes nothing out',
    '1,700 pages with a made-up parameter',
    times(1_700, (at) => ({ path: `${kept.page}?made-up=${String(at)}` })),
  ),
  keptRow(
    'known parameters alone count',
    '1,700 API requests with a made-up one',
    times(1_700, (at) => ({ path: `${kept.api}&made-up=${String(at)}` })),
  ),
  keptRow(
    'the Host header fills nothing',
    '200 pages with Host: evil.example',
    times(200, (at) => ({ path: kept.page, headers: { host: `${String(at)}.evil.example` } })),
    isClean,
  ),
  keptRow(
    'forwarded hosts fill nothing',
    '50 pages with x-forwarded-host',
    times(50, (at) => ({ path: kept.page, headers: { 'x-forwarded-host': `${String(at)}.evil.example` } })),
    isClean,
  ),
  keptRow(
    'a made-up session costs no more than a page',
    '200 pages with session cookies made up',
    times(200, (at) => ({ path: kept.page, headers: { cookie: `payload-token=eyJhbGciOiJIUzI1NiJ9.e30.${String(at)}` } })),
  ),
  {
    line: '1',
    promise: 'what front and back say to each other is nobody else’s',
    sent: 'x-front-token and x-make-page, made up',
    run: async (target) => {
      const headers = { 'x-front-token': 'a'.repeat(43), 'x-make-page': '0.x' };
      const [page, internal] = [
        await target.send({ path: '/en/manual/nosuch', headers }),
        await target.send({ path: '/internal/session', headers }),
      ];
      const silent = [page, internal].every((answer) => answer.headers['x-page-tags'] === undefined);
      return {
        ok: silent && page.status === 404 && internal.status === 404,
        seen: `${String(page.status)}, ${String(internal.status)}, no tags`,
      };
    },
  },
  {
    line: '1',
    promise: 'the back answers fronts alone',
    sent: 'a page asked of the back itself',
    run: async (target) => {
      const answer = await fetch(`${target.backUrl}/en/manual`, { headers: { 'x-front-token': 'a'.repeat(43) } });
      await answer.arrayBuffer();
      return { ok: answer.status === 403, seen: String(answer.status) };
    },
  },
  {
    line: '1',
    promise: 'what signed-in people see is never kept',
    sent: 'a page with a session that holds',
    run: async (target) => {
      const mine = await target.send({ path: kept.page, headers: { cookie: `payload-token=${target.token}` } });
      const after = await target.send({ path: kept.page });
      const header = String(mine.headers['cache-control']);
      const ok = mine.status === 200 && /private.*no-store/.test(header) && String(after.headers['cache-control']).startsWith('public');
      return { ok, seen: `${String(mine.status)}, ${header.slice(0, 30)}…; a stranger then gets the kept one` };
    },
  },
  {
    line: '5',
    promise: 'health answers within a second, alive, ready and writing apart',
    sent: 'the three addresses, with the back and while it is frozen',
    run: async (target) => {
      const ask = () => Promise.all(['/api/health', '/api/health/alive', '/api/health/write'].map((path) => target.send({ path })));
      const well = await ask();
      const frozen = await withoutBack(target, ask);
      const seen = [well, frozen].map((answers) => answers.map(({ status }) => status).join(' ')).join(', frozen ');
      const slowest = Math.max(...[...well, ...frozen].map(({ milliseconds }) => milliseconds));
      return {
        ok: seen === '200 200 200, frozen 503 200 503' && slowest <= 1_000,
        seen: `${seen}; at most ${String(Math.round(slowest))} ms`,
      };
    },
  },
];

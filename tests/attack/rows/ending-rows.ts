import { spawn } from 'node:child_process';
import { freePort } from '../../support/free-port.ts';
import type { AttackRow } from '../attack-row.ts';
import { kept, until } from '../kept.ts';
import { send } from '../send.ts';
import type { Target } from '../target.ts';

const isWell = async (target: Target) => (await target.send({ path: '/api/health' })).status === 200;

async function kill(target: Target, part: 'front' | 'back'): Promise<number> {
  const pid = await target.pidOf(part);
  if (pid === undefined) throw new Error(`there is no ${part} to kill`);
  process.kill(pid, 'SIGKILL');
  return pid;
}

const seconds = (milliseconds: number | undefined) => (milliseconds === undefined ? 'never' : `${(milliseconds / 1000).toFixed(1)} s`);

/** Sections 1 and 5: processes that end. They come last, since they leave less behind. */
export const endingRows: readonly AttackRow[] = [
  {
    line: '1',
    promise: 'several fronts stand before one back',
    sent: 'a second front; both asked for a page and an answer',
    run: async (target) => {
      const port = await freePort();
      const second = spawn(process.execPath, ['scripts/run.mjs', 'front'], {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          ENV_FILE: '',
          DATA_DIR: target.dataDir,
          DATABASE_URI: '',
          PUBLIC_URL: '',
          HOST: '127.0.0.1',
          PORT: String(port),
          BACK_URL: target.backUrl,
          LOG_LEVEL: 'error',
        },
        stdio: 'ignore',
      });
      try {
        const url = `http://127.0.0.1:${String(port)}`;
        const up = await until(async () => (await send(url, { path: '/api/health' })).status === 200, 30_000);
        const statuses = [];
        for (const path of Object.values(kept)) statuses.push((await send(url, { path })).status, (await target.send({ path })).status);
        return { ok: up !== undefined && statuses.every((status) => status === 200), seen: `up in ${seconds(up)}; ${statuses.join(', ')}` };
      } finally {
        const gone = new Promise((resolve) => second.once('exit', resolve));
        second.kill('SIGTERM');
        await gone;
      }
    },
  },
  {
    line: '1',
    promise: 'readers go on while the back is away; it is started again',
    sent: 'kill -9 of the back',
    run: async (target) => {
      for (const path of Object.values(kept)) await target.send({ path });
      await kill(target, 'back');
      const [page, api, alive] = [
        await target.send({ path: kept.page }),
        await target.send({ path: kept.api }),
        await target.send({ path: '/api/health/alive' }),
      ];
      const unkept = await target.send({ path: `/nl/handboek/nooit-gemaakt-${String(Date.now())}` });
      const save = await target.sendJson('/api/tools', { title: 'A tool' });
      const back = await until(() => isWell(target), 30_000);
      const inDutch = unkept.text.includes('lang="nl"');
      const retry = unkept.headers['retry-after'];
      const ok =
        [page, api, alive].every(({ status }) => status === 200) &&
        unkept.status === 503 &&
        retry !== undefined &&
        inDutch &&
        save.status === 503 &&
        back !== undefined;
      return {
        ok,
        seen: `kept ${String(page.status)}, API ${String(api.status)}, unkept ${String(unkept.status)} ${inDutch ? 'in Dutch' : 'in another language'} (Retry-After ${String(retry)}), a save ${String(save.status)}; back in ${seconds(back)}`,
      };
    },
  },
  {
    line: '1',
    promise: 'the front is started again on its port',
    sent: 'kill -9 of the front',
    run: async (target) => {
      const before = await kill(target, 'front');
      const back = await until(async () => (await target.send({ path: kept.page })).status === 200, 20_000);
      const after = await target.pidOf('front');
      return { ok: back !== undefined && after !== undefined && after !== before, seen: `reads again after ${seconds(back)}` };
    },
  },
  {
    line: '5',
    promise: 'SIGTERM answers what is under way',
    sent: '25 saves at once, and SIGTERM before the first is answered',
    run: async (target) => {
      await until(() => isWell(target), 20_000);
      const saves = Array.from({ length: 25 }, (_, at) =>
        target.sendJson('/api/tools?draft=true', { title: `Saved at the end ${String(at)}` }),
      );
      await new Promise((resolve) => setTimeout(resolve, 150));
      const began = performance.now();
      const stopped = target.product.stop();
      const statuses = (await Promise.all(saves)).map(({ status }) => status);
      await stopped;
      const stored = statuses.filter((status) => status === 201).length;
      return { ok: stored === 25, seen: `${String(stored)} of 25 answered 201; ended in ${seconds(performance.now() - began)}` };
    },
  },
];

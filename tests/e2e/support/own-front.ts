import { spawn } from 'node:child_process';
import { freePort } from '../../support/secantus.ts';
import { until } from '../../storm/until.ts';
import type { Product } from './product.ts';

interface OwnFront {
  readonly url: string;
  stop(): Promise<void>;
}

/** A front that was started alone, before the back of a running product, and answers. */
export async function startOwnFront({ dataDir }: Product, backUrl: string): Promise<OwnFront> {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/run.mjs', 'front'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ENV_FILE: '',
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
      BACK_URL: backUrl,
      LOG_LEVEL: 'warn',
    },
    stdio: 'inherit',
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${String(port)}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  const answers = await until(async () => ((await fetch(`${url}/api/health`)).status === 200 ? true : undefined), 60_000);
  if (answers === undefined) {
    await stop();
    throw new Error('the front alone did not come to answer');
  }
  return { url, stop };
}

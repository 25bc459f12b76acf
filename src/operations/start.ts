import { WatchedProcess } from '@/server/watch/watched-process.ts';
import { readEnvironment } from './environment.ts';
import { runScript } from './run-script.ts';
import { checkPort } from './setup/check-port.ts';
import { prepareData } from './setup/prepare-data.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/**
 * `npm start` and `npm run dev`: starts the back and the front, watches both and starts them again when they end. Loads
 * nothing but that, so that watching costs little memory. What a person may have mistyped is looked at before anything slow.
 */
await runScript(async () => {
  const environment = readEnvironment(process.env);
  await checkPort(environment);
  await prepareData(environment);
  const [backScript = '', frontScript = ''] = process.argv.slice(2);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const fail = (code: number) => {
    void stop().finally(() => process.exit(code === 0 ? 1 : code));
  };
  let backUrl: string | undefined;
  let frontUrl: string | undefined;
  let told = false;
  const tellWhere = () => {
    if (told || backUrl === undefined || frontUrl === undefined) return;
    told = true;
    const base = environment.publicUrl ?? frontUrl;
    say(`\n  Site   ${base}/`);
    say(`  Admin  ${base}/admin`);
    say(`  API    ${base}/api/v1\n`);
  };

  const common = { say, onFailure: fail };
  const back = new WatchedProcess({
    ...common,
    name: 'back',
    args: [...process.execArgv, backScript],
    environment: () => process.env,
    // Readers first: what strangers have the back do takes nothing from the front.
    niceness: 5,
    onReady: (url) => {
      backUrl = url;
      front.tell({ back: url });
      tellWhere();
    },
    onGone: () => {
      backUrl = undefined;
      front.tell({ back: null });
    },
  });
  const front = new WatchedProcess({
    ...common,
    name: 'front',
    args: [...process.execArgv, frontScript],
    environment: () => ({
      ...process.env,
      // Any free port was asked for: the one it got at first is the one people know.
      ...(frontUrl === undefined ? {} : { PORT: new URL(frontUrl).port }),
    }),
    onReady: (url) => {
      frontUrl = url;
      if (backUrl !== undefined) front.tell({ back: backUrl });
      tellWhere();
    },
    onGone: () => undefined,
  });
  const stop = async () => {
    // The front answers what is under way, and needs the back for it.
    await front.stop();
    await back.stop();
  };
  stopOnSignal(stop);
});

import { readEnvironment } from './environment.ts';
import { runScript } from './run-script.ts';

/** `node scripts/run.mjs back`: Payload and Next, for fronts alone. Does first all that lies between a fresh clone and an open site. */
await runScript(async () => {
  const environment = readEnvironment(process.env);
  const { serveBack } = await import('./serve-back.ts');
  await serveBack({ environment, dev: process.env.NODE_ENV === 'development' });
});

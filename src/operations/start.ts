import { readEnvironment } from './environment.ts';
import { runScript } from './run-script.ts';
import { checkPort } from './setup/check-port.ts';
import { prepareData } from './setup/prepare-data.ts';

// `npm start` and `npm run dev`. What a person may have mistyped is looked at before anything slow is loaded.
await runScript(async () => {
  const environment = readEnvironment(process.env);
  await checkPort(environment);
  await prepareData(environment);
  const { serve } = await import('./serve.ts');
  await serve({ environment, dev: process.env.NODE_ENV === 'development' });
});

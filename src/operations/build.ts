import { buildSite } from './build-site.ts';
import { startProgress } from './progress.ts';
import { runScript } from './run-script.ts';

await runScript(async () => {
  await startProgress().step('building the site and the admin', () => buildSite());
});

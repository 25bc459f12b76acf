import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the end-to-end tests drive: Debian's package, and the names under which a machine may have it already. */
const browsers = [
  { name: 'Chromium', debian: 'chromium', programs: ['chromium', 'chromium-browser', 'google-chrome'] },
  { name: 'Firefox ESR', debian: 'firefox-esr', programs: ['firefox-esr'] },
] as const;

/** Makes sure that Debian's Chromium and Firefox ESR are there for the end-to-end tests, or says how to get them where we may not install. */
export function installBrowsers(): void {
  const missing = browsers.filter(({ programs }) => !programs.some((program) => spawnSync('which', [program]).status === 0));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(' and ');
  const packages = missing.map(({ debian }) => debian);
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) {
    const command = `apt-get install ${packages.join(' ')}`;
    console.warn(`✗ ${names} missing, and nothing can be installed from here: as root, "${command}"; end-to-end tests will fail`);
    return;
  }
  console.info(`  installing ${names} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-qq', '-y', '--no-install-recommends', ...packages];
  for (const args of [['update', '-qq'], install]) {
    const { status } = spawnSync('apt-get', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) {
      console.warn(`✗ apt-get could not install ${names} (see above); end-to-end tests will fail`);
      return;
    }
  }
}

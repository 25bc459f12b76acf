import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Makes sure that Debian's Chromium is there for the end-to-end tests, or says how to get it where we may not install. */
export function installChromium(): void {
  if (['chromium', 'chromium-browser', 'google-chrome'].some((name) => spawnSync('which', [name]).status === 0)) return;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) {
    console.warn(
      '✗ Chromium is missing and cannot be installed from here: as root, "apt-get install chromium"; the end-to-end tests will fail',
    );
    return;
  }
  console.info('  installing Chromium …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-qq', '-y', '--no-install-recommends', 'chromium'];
  for (const args of [['update', '-qq'], install]) {
    const { status } = spawnSync('apt-get', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) {
      console.warn('✗ apt-get could not install Chromium (see above); the end-to-end tests will fail');
      return;
    }
  }
}

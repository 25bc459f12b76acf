import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Makes sure that Debian's Chromium is there for the end-to-end tests, or says how to get it where we may not install. */
export function installChromium(): void {
  if (existsSync(chromium)) return;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) {
    console.warn(
      `✗ ${chromium} is missing and cannot be installed from here. As root: apt-get install chromium; or set CHROMIUM to another one.`,
    );
    return;
  }
  console.info('  installing Chromium …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-qq', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const { status } = spawnSync('apt-get', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) {
      console.warn('✗ apt-get could not install Chromium (see above); the end-to-end tests will fail');
      return;
    }
  }
}

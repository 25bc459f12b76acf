import { type Browser, launch } from 'puppeteer-core';
import { findProgram } from './find-program.ts';

/** Debian's Firefox, the release that is supported for a year; Playwright drives only a Firefox of its own making. */
export const firefox = findProgram(['firefox-esr']);

export const noFirefox = 'No Firefox ESR: install it ("apt-get install firefox-esr") and run the test again.';

/** Firefox ESR without a window, over WebDriver BiDi. @throws Error saying how to install it. */
export function openFirefox(): Promise<Browser> {
  if (firefox === undefined) throw new Error(noFirefox);
  return launch({ browser: 'firefox', executablePath: firefox, defaultViewport: { width: 1280, height: 900 } });
}

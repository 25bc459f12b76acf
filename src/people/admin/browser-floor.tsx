import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { locales } from '@/languages/locales.ts';
import manifest from '../../../package.json' with { type: 'json' };

/**
 * Before all of the admin's pages, in browsers below its floor: that they are too old, and which are not, in the page's language. To whoever
 * is not signed in Payload sends an empty page and scripts (ui 3.90, providers/Auth), which such a browser cannot read. So the sentence is
 * content of a style, which React puts into the head of the page; as a style sheet the build would write it in older words.
 */
export function BrowserFloor(): ReactNode {
  return (
    <style href="browser-floor" precedence="browser-floor">
      {`html::before { display: block; padding: 16px; background: #fff3cd; color: #332701; font: 16px/1.5 sans-serif } ${sentences()} ${hidden}`}
    </style>
  );
}

/**
 * Hides it in browsers that are new enough. Each condition is one that came with the floor: ranges in media queries with Safari 16.4,
 * `color-mix` with Chrome and Edge 111, `:has` with Firefox 121 (caniuse.com). Whoever raises the floor looks for newer ones.
 */
const hidden =
  '@media (width >= 1px) { @supports (color: color-mix(in srgb, red, blue)) and selector(:has(a)) { html[lang]::before { display: none } } }';

function sentences(): string {
  return locales
    .map((locale) => `html:lang(${locale})::before { content: ${JSON.stringify(message(locale, 'login.browser', floor()))} }`)
    .join(' ');
}

/** The oldest version of each browser for the admin, as package.json's `browserslist` says: `chrome >= 111` is `{ chrome: '111' }`. */
function floor(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    manifest.browserslist.defaults.map((line) => {
      const [browser = '', version = ''] = line.split(' >= ');
      return [browser, version];
    }),
  );
}

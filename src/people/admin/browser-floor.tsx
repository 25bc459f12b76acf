import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import manifest from '../../../package.json' with { type: 'json' };

const name = 'browser-floor';

/**
 * Hides the sentence in browsers that are new enough. Each condition is one that came with the floor: ranges in media queries with Safari
 * 16.4, `color-mix` with Chrome and Edge 111, `:has` with Firefox 121 (caniuse.com). Whoever raises the floor looks for newer ones.
 * It is neither a script, which an old browser may not run, nor a style sheet, which the build would write in older words.
 */
const hidden = `@media (width >= 1px) { @supports (color: color-mix(in srgb, red, blue)) and selector(:has(a)) { .${name} { display: none } } }`;

/** On the page where people sign in: that this browser is too old for the admin, and which are not. */
export function BrowserFloor({ i18n }: Pick<ServerProps, 'i18n'>): ReactNode {
  return (
    <>
      <style dangerouslySetInnerHTML={{ __html: hidden }} />
      <p className={name} role="note">
        {message(i18n.language, 'login.browser', floor())}
      </p>
    </>
  );
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

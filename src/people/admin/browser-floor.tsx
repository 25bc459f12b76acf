import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import manifest from '../../../package.json' with { type: 'json' };

const name = 'browser-floor';

/**
 * Hides the sentence in browsers that are new enough. Each condition is one that came with the floor: ranges in media queries with Safari
 * 16.4, `color-mix` with Chrome and Edge 111, `:has` with Firefox 121 (caniuse.com). Whoever raises the floor looks for newer ones.
 * It is neither a script, which an old browser may not run, nor a style sheet, which the build would write in older words.
 */
const style = `.${name} { margin: 0; padding: 16px; background: #fff3cd; color: #332701; font: 16px/1.5 sans-serif }
@media (width >= 1px) { @supports (color: color-mix(in srgb, red, blue)) and selector(:has(a)) { .${name} { display: none } } }`;

interface Props {
  /** Of the person, as the admin has settled it. */
  readonly language: string;
}

/** Before the admin's pages: that this browser is too old for them, and which are not. */
export function BrowserFloor({ language }: Props): ReactNode {
  return (
    <>
      <style dangerouslySetInnerHTML={{ __html: style }} />
      <p className={name} role="note">
        {message(language, 'login.browser', floor())}
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

import type { ReactNode } from 'react';
import { origins, type WordsByOrigin } from '@/publication/record/passage.ts';
import type { PageContext } from '../page/page-context.ts';

interface OriginsBarProps {
  readonly words: WordsByOrigin;
  readonly page: PageContext;
}

/** Where the words came from: as lengths for the eye, and the same in words and per cent for everybody. */
export function OriginsBar({ words, page }: OriginsBarProps): ReactNode {
  const all = origins.reduce((sum, origin) => sum + words[origin], 0);
  if (all === 0) return null;
  const there = origins.filter((origin) => words[origin] > 0);
  const before = (origin: (typeof origins)[number]) => there.slice(0, there.indexOf(origin)).reduce((sum, other) => sum + words[other], 0);
  return (
    <>
      <svg className="origins" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {there.map((origin) => (
          <rect key={origin} className={origin} x={percent(before(origin), all)} width={percent(words[origin], all)} height="2" />
        ))}
      </svg>
      <ul className="origins-key">
        {there.map((origin) => (
          <li key={origin} className={origin}>
            {page.t(`progress.${origin}`)}: {said(percent(words[origin], all), page)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is there is never said to be nothing. */
function said(percentage: number, { formats }: PageContext): string {
  return percentage === 0 ? `< ${formats.percent(0.1)}` : formats.percent(percentage);
}

/** With one digit after the point, downwards, so that 100 means all. */
function percent(part: number, all: number): number {
  return Math.floor((1000 * part) / all) / 10;
}

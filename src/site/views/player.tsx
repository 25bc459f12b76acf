import type { ReactNode } from 'react';
import type { RecordContents } from '@/publication/record/record-contents.ts';
import type { PageContext } from '../page/page-context.ts';
import { Passage } from '../text/passage.tsx';

interface PlayerProps {
  readonly content: RecordContents['episodes'];
  readonly page: PageContext;
  readonly title: string;
}

/**
 * The browser's own player for a file of ours; a file elsewhere is only linked, so that listening tells nobody before
 * the reader wants it. Time marks are links into the file (Media Fragments URI 1.0), which scripts turn into jumps.
 */
export function Player({ content, page, title }: PlayerProps): ReactNode {
  const own = page.media(content.audio)?.content.file.url;
  const src = own ?? content.audioUrl;
  const marks = content.timeMarks ?? [];
  return (
    <time-marks>
      {own === undefined ? null : <audio controls preload="none" src={own} aria-label={`${page.t('audio.label')}: ${title}`} />}
      {src === undefined ? null : (
        <p>
          <a href={src}>{page.t('audio.open')}</a>
        </p>
      )}
      {marks.length === 0 ? null : (
        <section>
          <h2>{page.t('timeMarks')}</h2>
          <ul className="time-marks">
            {marks.map(({ id, time = '0:00', title: name }) => (
              <li key={id}>
                {src === undefined ? (
                  <span className="time">{time}</span>
                ) : (
                  <a className="time" href={`${src}#t=${String(secondsOf(time))}`} data-seconds={secondsOf(time)}>
                    {time}
                  </a>
                )}{' '}
                <Passage of={name} page={page} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </time-marks>
  );
}

/** @example secondsOf('1:02:03') // 3723 */
export function secondsOf(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

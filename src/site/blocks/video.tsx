import type { ReactNode } from 'react';
import type { VideoContent } from '@/publication/record/record-contents.ts';
import { Paragraphs } from '../text/paragraphs.tsx';
import { Passage } from '../text/passage.tsx';
import type { BlockProps } from './block-props.ts';
import { videoPlace } from './video-embed.ts';

/**
 * A film on somebody else's server. Nothing of it is loaded before the reader says so; without scripts there is a link,
 * and summary and transcript stand here in any case.
 */
export function Video({ block, page }: BlockProps<VideoContent>): ReactNode {
  const place = videoPlace(block.url);
  return (
    <section className="video">
      <p className="label">{page.t('video.label')}</p>
      <h3 id={`video-${block.id}`}>
        <Passage of={block.title} page={page} />
      </h3>
      <Paragraphs of={block.summary} page={page} />
      {place === undefined ? null : (
        <video-consent {...(place.embed === undefined ? {} : { 'data-src': place.embed })} data-title={block.title?.text ?? ''}>
          {place.embed === undefined ? null : (
            <div className="consent" hidden>
              <p>{page.t('video.consent', { host: place.host })}</p>
              <button type="button">{page.t('video.play')}</button>
            </div>
          )}
          <p>
            <a href={place.url} rel="noreferrer">
              {page.t('video.open', { host: place.host })}
            </a>
          </p>
        </video-consent>
      )}
      {block.transcript === undefined ? null : (
        <details>
          <summary>{page.t('video.transcript')}</summary>
          <Paragraphs of={block.transcript} page={page} />
        </details>
      )}
    </section>
  );
}

import type { ReactNode } from 'react';
import type { Ref } from '@/publication/record/passage.ts';
import type { PageContext } from '../page/page-context.ts';
import { languageOf } from '../text/language-of.ts';

interface PictureProps {
  readonly of: Ref | undefined;
  readonly page: PageContext;
  /** How wide it is shown, for the browser's choice of a rendering (HTML, `sizes`). */
  readonly sizes?: string;
}

/** A picture of the media library in the rendering that fits the screen. Nothing where the file is not public. */
export function Picture({ of, page, sizes = '(min-width: 48rem) 44rem, 100vw' }: PictureProps): ReactNode {
  const media = page.media(of);
  if (media === undefined) return null;
  const { file, alt, decorative } = media.content;
  if (!file.mimeType.startsWith('image/')) return null;
  const widest = file.width === undefined ? [] : [{ url: file.url, width: file.width }];
  const sources = [...file.renderings, ...widest].map(({ url, width }) => `${url} ${String(width)}w`);
  return (
    <img
      src={file.renderings.at(-1)?.url ?? file.url}
      {...(sources.length > 1 ? { srcSet: sources.join(', '), sizes } : {})}
      {...(file.width === undefined || file.height === undefined ? {} : { width: file.width, height: file.height })}
      alt={decorative === true ? '' : (alt?.text ?? '')}
      {...(alt === undefined ? {} : languageOf(alt.lang, page.locale))}
      loading="lazy"
      decoding="async"
    />
  );
}

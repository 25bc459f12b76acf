import type { ReactNode } from 'react';
import type { DownloadContent } from '@/publication/record/record-contents.ts';
import { Passage } from '../text/passage.tsx';
import type { BlockProps } from './block-props.ts';
import { fileKind } from './file-kind.ts';

/** A file to take along: what it is, its format and how much it weighs. */
export function Download({ block, page }: BlockProps<DownloadContent>): ReactNode {
  const media = page.media(block.file);
  if (media === undefined) return null;
  const { file } = media.content;
  return (
    <p className="download">
      <a href={file.url} download>
        <span className="label">{page.t('download')}</span> <Passage of={block.title ?? media.title} page={page} mark={false} />
      </a>{' '}
      <small>
        {fileKind(file.mimeType)}, {page.formats.size(file.bytes)}
      </small>
    </p>
  );
}

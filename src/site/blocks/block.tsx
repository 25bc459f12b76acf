import type { ReactNode } from 'react';
import type { RecordContents } from '@/publication/record/record-contents.ts';
import type { PageContext } from '../page/page-context.ts';
import { Callout } from './callout.tsx';
import { Download } from './download.tsx';
import { Figure } from './figure.tsx';
import { KeyAspects } from './key-aspects.tsx';
import { Levels } from './levels.tsx';
import { Prose } from './prose.tsx';
import { Quotation } from './quotation.tsx';
import { Reflection } from './reflection.tsx';
import { Related } from './related.tsx';
import { Video } from './video.tsx';

type Section = NonNullable<RecordContents['chapters']['sections']>[number];
export type AnyBlock = NonNullable<Section['blocks']>[number];

/** Any block of a section, by its type. */
export function Block({ block, page }: { readonly block: AnyBlock; readonly page: PageContext }): ReactNode {
  switch (block.type) {
    case 'prose':
      return <Prose block={block} page={page} />;
    case 'keyAspects':
      return <KeyAspects block={block} page={page} />;
    case 'levels':
      return <Levels block={block} page={page} />;
    case 'reflection':
      return <Reflection block={block} page={page} />;
    case 'quotation':
      return <Quotation block={block} page={page} />;
    case 'callout':
      return <Callout block={block} page={page} />;
    case 'figure':
      return <Figure block={block} page={page} />;
    case 'video':
      return <Video block={block} page={page} />;
    case 'download':
      return <Download block={block} page={page} />;
    case 'related':
      return <Related block={block} page={page} />;
  }
}

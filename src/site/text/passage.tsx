import type { ReactNode } from 'react';
import type { Text } from '@/publication/record/passage.ts';
import type { PageContext } from '../page/page-context.ts';
import { languageOf } from './language-of.ts';
import { PassageMark } from './passage-mark.tsx';

interface PassageProps {
  readonly of: Text | undefined;
  readonly page: Pick<PageContext, 'locale' | 't'>;
  /** `false` where a mark in words would be in the way, such as inside a link. */
  readonly mark?: boolean;
}

/** A line of text with its language; nothing where there is none. */
export function Passage({ of, page, mark = true }: PassageProps): ReactNode {
  if (of === undefined) return null;
  return (
    <>
      {of.lang === page.locale ? of.text : <span {...languageOf(of.lang, page.locale)}>{of.text}</span>}
      {mark ? <PassageMark of={of} page={page} /> : null}
    </>
  );
}

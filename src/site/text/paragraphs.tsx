import { Fragment, type ReactNode } from 'react';
import type { Text } from '@/publication/record/passage.ts';
import type { PageContext } from '../page/page-context.ts';
import { Glossed } from './glossed.tsx';
import { languageOf } from './language-of.ts';
import { PassageMark } from './passage-mark.tsx';

/** Plain text of several lines: an empty line begins a new paragraph, a single one breaks the line. */
export function Paragraphs({
  of,
  page,
}: {
  readonly of: Text | undefined;
  readonly page: Pick<PageContext, 'locale' | 't' | 'glosses'>;
}): ReactNode {
  if (of === undefined) return null;
  let end = 0;
  const placeOf = (line: string): number => {
    const start = of.text.indexOf(line, end);
    end = start + line.length;
    return start;
  };
  const paragraphs = of.text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  return paragraphs.map((paragraph, index) => (
    <p key={index} {...languageOf(of.lang, page.locale)}>
      {paragraph.split('\n').map((line, place) => (
        <Fragment key={place}>
          {place > 0 ? <br /> : null}
          <Glossed of={of} text={line} from={placeOf(line)} page={page} />
        </Fragment>
      ))}
      {index === paragraphs.length - 1 ? <PassageMark of={of} page={page} /> : null}
    </p>
  ));
}

import { memo, type ReactNode } from 'react';
import type { DeskTag } from '../../desk-contract.ts';
import { taggedParts } from '../text/tagged-parts.ts';

interface Props {
  readonly text: string;
  readonly lang: string;
  readonly tags?: readonly DeskTag[] | undefined;
}

/** A passage as a person reads it, its tags as small marks that say what they stand for. */
export const TaggedText = memo(function TaggedText({ text, lang, tags = [] }: Props): ReactNode {
  return (
    <span lang={lang} className="desk__text">
      {taggedParts(text).map((part, index) =>
        part.type === 'words' ? (
          part.text
        ) : (
          <TagMark key={index} text={part.text} label={tags.find(({ number }) => number === part.number)?.label} />
        ),
      )}
    </span>
  );
});

function TagMark({ text, label }: { readonly text: string; readonly label: string | undefined }): ReactNode {
  return (
    <span className="desk__tag" {...(label === undefined ? {} : { title: label })}>
      {text}
    </span>
  );
}

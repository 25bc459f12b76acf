import type { ReactNode } from 'react';
import { commentParts } from '../text/mentions.ts';

/** A comment as people read it: whom it names by name. */
export function CommentText({ text }: { readonly text: string }): ReactNode {
  return commentParts(text).map((part, index) => (part.type === 'words' ? part.text : <b key={index}>@{part.name}</b>));
}

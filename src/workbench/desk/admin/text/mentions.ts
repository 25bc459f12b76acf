/** A comment cut into words and the people it names, written `@[Name](id)`. */
export type CommentPart = { readonly type: 'words'; readonly text: string } | { readonly type: 'person'; readonly name: string };

export function commentParts(text: string): readonly CommentPart[] {
  return text.split(/(@\[[^\]]+\]\([^)]+\))/).flatMap((piece): CommentPart[] => {
    const name = /^@\[([^\]]+)\]/.exec(piece)?.[1];
    if (name !== undefined) return [{ type: 'person', name }];
    return piece === '' ? [] : [{ type: 'words', text: piece }];
  });
}

/** What is being typed after an `@` right before the caret; undefined where nobody is being named. */
export function mentionBegun(text: string, caret: number): { readonly start: number; readonly name: string } | undefined {
  const match = /(?:^|\s)@([\p{L}\p{M}.'-]*(?: [\p{L}\p{M}.'-]*)?)$/u.exec(text.slice(0, caret));
  if (match === null) return undefined;
  const [, name = ''] = match;
  return { start: caret - name.length - 1, name };
}

/** How a person is named in a comment; brackets in a name would end it early. */
export function mentionOf({ id, name }: { readonly id: string; readonly name: string }): string {
  return `@[${name.replace(/[[\]]/g, '')}](${id}) `;
}

export interface FindRequest {
  readonly find: string;
  readonly replace: string;
  readonly matchCase: boolean;
}

/** A passage in which something would change. */
export interface Replacement {
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

interface Passage {
  readonly key: string;
  readonly target: string;
}

/**
 * What finding and replacing would change. What stands inside a tag is never found, so that no replacement breaks one; an empty
 * question finds nothing.
 */
export function findInPassages(passages: readonly Passage[], request: FindRequest): readonly Replacement[] {
  if (request.find === '') return [];
  return passages.flatMap(({ key, target }) => {
    const { text, count } = replaceIn(target, request);
    return count === 0 ? [] : [{ key, before: target, after: text, count }];
  });
}

function replaceIn(text: string, { find, replace, matchCase }: FindRequest): { readonly text: string; readonly count: number } {
  const wanted = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'gu' : 'giu');
  let count = 0;
  // Tags are split off first, by a group, so that they come back untouched.
  const pieces = text.split(/(<\/?\d+\/?>)/);
  const replaced = pieces.map((piece, index) =>
    index % 2 === 1
      ? piece
      : piece.replace(wanted, () => {
          count += 1;
          return replace;
        }),
  );
  return { text: replaced.join(''), count };
}

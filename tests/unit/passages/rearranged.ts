/**
 * A document in which lists of rows and of passages are turned round and have lost some of their members, as the choices say; marks and
 * words inside a line stay as they are.
 */
export function rearranged(value: unknown, choices: readonly number[]): unknown {
  let next = 0;
  const choose = () => {
    next += 1;
    return choices[next % choices.length] ?? 0;
  };
  const visit = (inner: unknown): unknown => {
    if (Array.isArray(inner)) {
      if (!inner.every(isMovable)) return inner;
      const kept = inner.filter(() => choose() % 5 !== 0).map(visit);
      const turn = kept.length === 0 ? 0 : choose() % kept.length;
      return [...kept.slice(turn), ...kept.slice(0, turn)];
    }
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, visit(part)]));
  };
  return visit(value);
}

const movable = new Set(['paragraph', 'heading', 'quote', 'list', 'listitem', 'table', 'tablerow', 'tablecell']);

/** A row, or a node that builds a text. */
function isMovable(member: unknown): boolean {
  if (typeof member !== 'object' || member === null) return false;
  if ('type' in member && typeof member.type === 'string') return movable.has(member.type);
  return 'id' in member;
}

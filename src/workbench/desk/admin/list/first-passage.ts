import type { DeskDocument, DeskPassage } from '../../desk-contract.ts';
import { nextToDo } from './neighbours.ts';

/** Where the desk opens: the passage that the address asks for, the first to do, for a reviewer the first to review, or the very first. */
export function firstPassage({ passages, may }: Pick<DeskDocument, 'passages' | 'may'>, asked: string | null): DeskPassage | undefined {
  return (
    passages.find(({ key }) => key === asked) ??
    nextToDo(passages, null) ??
    (may.approve ? nextToDo(passages, null, true) : undefined) ??
    passages[0]
  );
}

import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { isNewest } from './is-newest.ts';
import { publishedTime, type Target } from './published-time.ts';
import { staleSaveError } from './stale-save-error.ts';
import { timeAfter } from './time-after.ts';
import { wantedCopy } from './wanted-copy.ts';

/**
 * Refuses a save that was made from a copy which somebody has since replaced, where `joinStaleSaves` has not joined it: what is written in
 * bulk or in all languages at once. A caller says which copy it has with `If-Match: "<updatedAt>"` (REST, GraphQL) or
 * `context: { ifMatch: updatedAt }` (Local API); without it nothing is checked.
 */
export const refuseStaleSaves: HookStep = {
  collection({ slug, versions }) {
    if (versions === undefined) return undefined;
    const refuseStaleSave: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
      const { id, updatedAt } = (originalDoc ?? {}) as { id?: string; updatedAt?: string };
      if (operation !== 'update' || id === undefined) return data as object;
      await check({ req, slug, id }, updatedAt);
      return withNewTime(data as object, updatedAt);
    };
    return { beforeChange: [refuseStaleSave] };
  },
  global({ slug, versions }) {
    if (versions === undefined) return undefined;
    const refuseStaleSave: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
      const { updatedAt } = (originalDoc ?? {}) as { updatedAt?: string };
      await check({ req, slug }, updatedAt);
      return withNewTime(data as object, updatedAt);
    };
    return { beforeChange: [refuseStaleSave] };
  },
};

/** Runs inside the transaction, so that nobody saves between the check and the save. */
async function check(target: Target, newest: string | undefined): Promise<void> {
  const wanted = wantedCopy(target);
  if (wanted === undefined || newest === undefined) return;
  const newestTime = Date.parse(newest);
  if (wanted.includes(newestTime)) return;
  if (isNewest({ wanted, newest: newestTime, published: Date.parse((await publishedTime(target)) ?? '') })) return;
  throw await staleSaveError({ ...target, savedAt: newest });
}

/** Publishing keeps a version of all languages beside the published one; Payload leaves it the time of the copy before. */
function withNewTime(data: object, last: string | undefined): object {
  return { ...data, updatedAt: timeAfter(new Date().toISOString(), last) };
}

import { globals, kinds } from '@/content/kinds.ts';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { guardGlobalWrites } from './guard-global-writes.ts';
import { guardWrites } from './guard-writes.ts';

/** Checks each write of a kind or a global against the table of rights, and makes drafts of the saves of whoever may not publish. */
export const checkRights: HookStep = {
  collection: ({ slug }) => (kinds.some((kind) => kind.slug === slug) ? { beforeOperation: [guardWrites] } : undefined),
  global: ({ slug }) => (globals.some((global) => global.slug === slug) ? { beforeOperation: [guardGlobalWrites] } : undefined),
};

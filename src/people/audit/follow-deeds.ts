import { globals, kinds } from '@/content/kinds.ts';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { followGlobal, noteGlobal } from './follow-global.ts';
import { followOperation } from './follow-operation.ts';

/** Lets the audit trail follow every kind, every global and the people. */
export const followDeeds: HookStep = {
  collection: ({ slug }) =>
    slug === 'users' || kinds.some((kind) => kind.slug === slug) ? { afterOperation: [followOperation] } : undefined,
  global: ({ slug }) =>
    globals.some((global) => global.slug === slug) ? { beforeOperation: [noteGlobal], afterChange: [followGlobal] } : undefined,
};

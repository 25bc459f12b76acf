import type { CollectionConfig, GlobalConfig } from 'payload';

/**
 * One thing that the house does with every document: the hooks that it takes for it, in whichever phases of a save or a read. Where it
 * stands among the others is said in one place alone, `operations/what-a-save-does.ts`.
 */
export interface HookStep {
  /** Undefined where this collection is none of its business. */
  readonly collection?: (collection: CollectionConfig) => CollectionConfig['hooks'];
  readonly global?: (global: GlobalConfig) => GlobalConfig['hooks'];
}

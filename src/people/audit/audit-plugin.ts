import type { CollectionConfig, GlobalConfig, Plugin } from 'payload';
import { globals, kinds } from '@/content/kinds.ts';
import { auditCollection } from './audit-collection.ts';
import { followGlobal, noteGlobal } from './follow-global.ts';
import { followOperation } from './follow-operation.ts';

/** Adds the audit trail and lets it follow every kind, every global and the people. */
export function audit(): Plugin {
  const followed: ReadonlySet<string> = new Set(['users', ...kinds.map((kind) => kind.slug)]);
  const globalSlugs: ReadonlySet<string> = new Set(globals.map((global) => global.slug));
  return (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []).map((collection) => (followed.has(collection.slug) ? withAudit(collection) : collection)),
      auditCollection,
    ],
    globals: (config.globals ?? []).map((global) => (globalSlugs.has(global.slug) ? withGlobalAudit(global) : global)),
  });
}

function withAudit(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection;
  return { ...collection, hooks: { ...hooks, afterOperation: [...(hooks.afterOperation ?? []), followOperation] } };
}

function withGlobalAudit(global: GlobalConfig): GlobalConfig {
  const { hooks = {} } = global;
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), noteGlobal],
      afterChange: [...(hooks.afterChange ?? []), followGlobal],
    },
  };
}

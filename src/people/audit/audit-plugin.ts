import type { Plugin } from 'payload';
import { auditCollection } from './audit-collection.ts';

/** Adds the audit trail; `followDeeds` writes it. */
export function audit(): Plugin {
  return (config) => ({ ...config, collections: [...(config.collections ?? []), auditCollection] });
}

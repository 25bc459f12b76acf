import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload';
import { translatedKind } from '../ledger/translated-kinds.ts';
import type { Values } from '../segments/leaves.ts';
import { holdErrors } from './hold-errors.ts';
import { overrideReasonField } from './override-reason.ts';

/**
 * Lets a kind's languages become public only without errors of the checks, on every surface: form, REST, GraphQL, desk and schedule.
 * Comes after the hook that ties passages to their source, since it reads what that leaves.
 */
export function gateChecks<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  const kind = translatedKind(config.slug);
  if (kind?.hasDrafts !== true) return config;
  const hooks = config.hooks ?? {};
  const hold = async ({ data, req, originalDoc }: Saving): Promise<object> => {
    const id = kind.type === 'global' ? kind.kind : originalDoc?.id;
    // A document is made in its source language, for which the content room's gate is there.
    if ((data as Values)['_status'] === 'published' && id !== undefined)
      await holdErrors({ req, kind, id: String(id), data: data as Values });
    return data;
  };
  return {
    ...config,
    fields: [...config.fields, overrideReasonField],
    hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), hold] },
  };
}

interface Saving {
  readonly data: object;
  readonly req: PayloadRequest;
  readonly originalDoc?: { readonly id?: string | number };
}

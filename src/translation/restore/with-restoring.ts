import type { CollectionConfig, Config, GlobalConfig } from 'payload';
import { translatedKind } from '../ledger/translated-kinds.ts';
import { restoreEndpoint } from './restore-endpoint.ts';
import { restoreMutations } from './restore-mutations.ts';

/** Restoring a version on every surface: our endpoint before Payload's, our mutation over its, our button in the place of its. */
export function withRestoring(config: Config): Config {
  const { components } = config.admin ?? {};
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) => withEndpoint(collection, false)),
    globals: (config.globals ?? []).map((global) => withEndpoint(global, true)),
    graphQL: { ...config.graphQL, mutations: restoreMutations(config.graphQL?.mutations) },
    admin: {
      ...config.admin,
      components: {
        ...components,
        actions: [...(components?.actions ?? []), '@/translation/restore/admin/restore-action.tsx#RestoreAction'],
      },
    },
  };
}

function withEndpoint<Configured extends CollectionConfig | GlobalConfig>(configured: Configured, isGlobal: boolean): Configured {
  if (translatedKind(configured.slug)?.hasDrafts !== true) return configured;
  const own = configured.endpoints === false ? [] : (configured.endpoints ?? []);
  return { ...configured, endpoints: [restoreEndpoint(configured.slug, isGlobal), ...own] };
}

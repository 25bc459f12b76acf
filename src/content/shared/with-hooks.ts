import type { CollectionConfig, GlobalConfig } from 'payload';

type Hooks = CollectionConfig['hooks'] | GlobalConfig['hooks'];

/** The configuration of a collection or a global with more hooks: those of each part come behind all that were there before. */
export function withHooks<Config extends CollectionConfig | GlobalConfig>(config: Config, ...parts: readonly Config['hooks'][]): Config {
  const own: Hooks = config.hooks;
  const merged: Record<string, readonly unknown[]> = {};
  for (const hooks of [own, ...parts])
    for (const [phase, list] of Object.entries<readonly unknown[] | undefined>(hooks ?? {}))
      merged[phase] = [...(merged[phase] ?? []), ...(list ?? [])];
  return { ...config, hooks: merged };
}

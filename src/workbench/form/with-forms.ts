import type { CollectionConfig, Config, GlobalConfig } from 'payload';
import { globals, kinds } from '@/content/kinds.ts';

/** The forms of all kinds and globals: what is typed is kept until it is saved, and a save says which copy it was made from. */
export function withForms(config: Config): Config {
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      kinds.some(({ slug }) => slug === collection.slug) ? inCollection(collection) : collection,
    ),
    globals: (config.globals ?? []).map((global) => (globals.some(({ slug }) => slug === global.slug) ? inGlobal(global) : global)),
  };
}

function keeper({ versions }: Pick<CollectionConfig, 'versions'>) {
  return { path: '@/workbench/form/admin/form-guard.tsx#FormGuard', serverProps: { hasVersions: Boolean(versions) } };
}

function inCollection(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {};
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), keeper(collection)];
  return {
    ...collection,
    admin: { ...collection.admin, components: { ...components, edit: { ...components?.edit, beforeDocumentControls } } },
  };
}

function inGlobal(global: GlobalConfig): GlobalConfig {
  const { components } = global.admin ?? {};
  const beforeDocumentControls = [
    ...(components?.elements?.beforeDocumentControls ?? []),
    keeper({ ...(global.versions === undefined ? {} : { versions: global.versions }) }),
  ];
  return {
    ...global,
    admin: { ...global.admin, components: { ...components, elements: { ...components?.elements, beforeDocumentControls } } },
  };
}

import type { CollectionConfig, Config, CustomComponent, GlobalConfig } from 'payload';

/** Of a kind or a global, what says which component its form gets. */
export type FormOwner =
  { readonly isGlobal: false; readonly of: CollectionConfig } | { readonly isGlobal: true; readonly of: GlobalConfig };

/**
 * The configuration with one component more in the head of its forms, before Payload's own buttons.
 *
 * @param controlOf gives the component of a form; undefined for one that gets none
 * @example
 * withFormControl(config, ({ of }) => (of.slug === 'news' ? '@/room/file.tsx#Name' : undefined))
 */
export function withFormControl(config: Config, controlOf: (owner: FormOwner) => CustomComponent | undefined): Config {
  return {
    ...config,
    collections: (config.collections ?? []).map((of) => inCollection(of, controlOf({ isGlobal: false, of }))),
    globals: (config.globals ?? []).map((of) => inGlobal(of, controlOf({ isGlobal: true, of }))),
  };
}

function inCollection(collection: CollectionConfig, control: CustomComponent | undefined): CollectionConfig {
  if (control === undefined) return collection;
  const { components } = collection.admin ?? {};
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), control];
  return {
    ...collection,
    admin: { ...collection.admin, components: { ...components, edit: { ...components?.edit, beforeDocumentControls } } },
  };
}

function inGlobal(global: GlobalConfig, control: CustomComponent | undefined): GlobalConfig {
  if (control === undefined) return global;
  const { components } = global.admin ?? {};
  const beforeDocumentControls = [...(components?.elements?.beforeDocumentControls ?? []), control];
  return {
    ...global,
    admin: { ...global.admin, components: { ...components, elements: { ...components?.elements, beforeDocumentControls } } },
  };
}

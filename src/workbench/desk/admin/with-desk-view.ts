import type { CollectionConfig, Config, GlobalConfig } from 'payload';
import { withAdminView } from '@/content/admin/with-admin-view.ts';
import { translatedKind } from '@/translation/ledger/translated-kinds.ts';

/** The desk's part in the admin: its page, and in each translated document's form the way there. */
export function withDeskView(config: Config): Config {
  return withAdminView(
    {
      ...config,
      collections: (config.collections ?? []).map((collection) =>
        translatedKind(collection.slug) === undefined ? collection : withButton(collection),
      ),
      globals: (config.globals ?? []).map((global) => (translatedKind(global.slug) === undefined ? global : withGlobalButton(global))),
    },
    {
      name: 'desk',
      Component: '@/workbench/desk/admin/desk-view.tsx#DeskView',
      path: '/translate/:kind/:id/:locale',
      title: 'Translation desk',
    },
  );
}

function button(kind: string, isGlobal: boolean) {
  return { path: '@/workbench/desk/admin/translate-button.tsx#TranslateButton', serverProps: { kind, isGlobal } };
}

function withButton(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {};
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), button(collection.slug, false)];
  return {
    ...collection,
    admin: { ...collection.admin, components: { ...components, edit: { ...components?.edit, beforeDocumentControls } } },
  };
}

function withGlobalButton(global: GlobalConfig): GlobalConfig {
  const { components } = global.admin ?? {};
  const beforeDocumentControls = [...(components?.elements?.beforeDocumentControls ?? []), button(global.slug, true)];
  return {
    ...global,
    admin: { ...global.admin, components: { ...components, elements: { ...components?.elements, beforeDocumentControls } } },
  };
}

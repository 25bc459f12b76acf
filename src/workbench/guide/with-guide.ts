import type { CollectionConfig, Config, GlobalConfig } from 'payload';
import { withAdminView } from '@/content/admin/with-admin-view.ts';
import { translatedKind } from '@/translation/ledger/translated-kinds.ts';
import { type GuideName, guides } from './guides.ts';

const views = [
  { guide: 'translators', name: 'translatorsGuide', show: 'TranslatorsGuide', title: 'Guide for translators' },
  { guide: 'editors', name: 'editorsGuide', show: 'EditorsGuide', title: 'Guide for editors' },
  { guide: 'administrators', name: 'administratorsGuide', show: 'AdministratorsGuide', title: 'Guide for administrators' },
] as const;

/** Adds the guides to the admin, and to each form a link to its part of them. */
export function withGuide(config: Config): Config {
  const linked: Config = {
    ...config,
    collections: (config.collections ?? []).map(withLink),
    globals: (config.globals ?? []).map(withGlobalLink),
  };
  return views.reduce(
    (composed, { guide, name, show, title }) =>
      withAdminView(composed, { name, Component: `@/workbench/guide/guide-view.tsx#${show}`, path: guides[guide].path, title }),
    linked,
  );
}

function link(guide: GuideName, part: string) {
  return { path: '@/workbench/guide/guide-link.tsx#GuideLink', serverProps: { guide, part } };
}

/** People are the administrators' part; what is written and translated is the editors'. Other collections have no form to explain. */
function withLink(collection: CollectionConfig): CollectionConfig {
  const own =
    collection.slug === 'users'
      ? link('administrators', 'people')
      : translatedKind(collection.slug) === undefined
        ? undefined
        : link('editors', 'write');
  if (own === undefined) return collection;
  const { components } = collection.admin ?? {};
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), own];
  return {
    ...collection,
    admin: { ...collection.admin, components: { ...components, edit: { ...components?.edit, beforeDocumentControls } } },
  };
}

function withGlobalLink(global: GlobalConfig): GlobalConfig {
  const { components } = global.admin ?? {};
  const own = link('administrators', 'settings');
  const beforeDocumentControls = [...(components?.elements?.beforeDocumentControls ?? []), own];
  return {
    ...global,
    admin: { ...global.admin, components: { ...components, elements: { ...components?.elements, beforeDocumentControls } } },
  };
}

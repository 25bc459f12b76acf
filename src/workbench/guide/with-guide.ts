import type { CollectionConfig, Config, GlobalConfig } from 'payload';
import { type GuidePart, guides } from '@/content/admin/guides.ts';
import { withAdminView } from '@/content/admin/with-admin-view.ts';
import { translatedKind } from '@/translation/ledger/translated-kinds.ts';

const views = [
  { guide: 'translators', name: 'translatorsGuide', show: 'TranslatorsGuide', title: 'Guide for translators' },
  { guide: 'editors', name: 'editorsGuide', show: 'EditorsGuide', title: 'Guide for editors' },
  { guide: 'administrators', name: 'administratorsGuide', show: 'AdministratorsGuide', title: 'Guide for administrators' },
] as const;

const menu = '@/workbench/guide/guide-nav.tsx#GuideNav';

/** Adds the guides to the admin and its menu, and to each form a link to its part of them. */
export function withGuide(config: Config): Config {
  const components = config.admin?.components;
  const linked: Config = {
    ...config,
    admin: { ...config.admin, components: { ...components, afterNavLinks: [...(components?.afterNavLinks ?? []), menu] } },
    collections: (config.collections ?? []).map(withLink),
    globals: (config.globals ?? []).map(withGlobalLink),
  };
  return views.reduce(
    (composed, { guide, name, show, title }) =>
      withAdminView(composed, { name, Component: `@/workbench/guide/guide-view.tsx#${show}`, path: guides[guide].path, title }),
    linked,
  );
}

function link(serverProps: GuidePart) {
  return { path: '@/content/admin/guide-link.tsx#GuideLink', serverProps };
}

/** People are the administrators' part; what is written and translated is the editors'. Other collections have no form to explain. */
function withLink(collection: CollectionConfig): CollectionConfig {
  const own =
    collection.slug === 'users'
      ? link({ guide: 'administrators', part: 'people' })
      : translatedKind(collection.slug) === undefined
        ? undefined
        : link({ guide: 'editors', part: 'write' });
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
  const own = link({ guide: 'administrators', part: 'settings' });
  const beforeDocumentControls = [...(components?.elements?.beforeDocumentControls ?? []), own];
  return {
    ...global,
    admin: { ...global.admin, components: { ...components, elements: { ...components?.elements, beforeDocumentControls } } },
  };
}

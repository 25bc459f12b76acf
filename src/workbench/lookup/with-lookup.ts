import type { CollectionConfig, Config, GlobalConfig } from 'payload';
import { globals, kinds } from '@/content/kinds.ts';
import { withAdminView } from '@/content/admin/with-admin-view.ts';
import { usagePath } from './usage-path.ts';

const searchField = '@/workbench/lookup/admin/search-field.tsx#SearchField';
const reportLink = '@/workbench/lookup/admin/report-link.tsx#ReportLink';

const usage = {
  Component: '@/workbench/lookup/admin/usage-view.tsx#UsageView',
  path: usagePath,
  tab: { Component: '@/workbench/lookup/admin/usage-tab-words.tsx#UsageTab', order: 200 },
} as const;

/** Finding things in the admin: search over everything, where each document is used, and which pointers lead nowhere. */
export function withLookup(config: Config): Config {
  const [kindSlugs, globalSlugs] = [new Set<string>(kinds.map(({ slug }) => slug)), new Set(globals.map(({ slug }) => slug))];
  const composed = {
    ...config,
    collections: (config.collections ?? []).map((collection) => (kindSlugs.has(collection.slug) ? withUsage(collection) : collection)),
    globals: (config.globals ?? []).map((global) => (globalSlugs.has(global.slug) ? withGlobalUsage(global) : global)),
  };
  const searched = withAdminView(inMenu(composed), {
    name: 'search',
    Component: '@/workbench/lookup/admin/search-view.tsx#SearchView',
    path: '/search',
    title: 'Search',
  });
  return withAdminView(searched, {
    name: 'links',
    Component: '@/workbench/lookup/admin/report-view.tsx#ReportView',
    path: '/links',
    title: 'Links',
  });
}

/** The search stands first, since it is used most, and the report of links after all other pages. */
function inMenu(config: Config): Config {
  const components = config.admin?.components;
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeNavLinks: [searchField, ...(components?.beforeNavLinks ?? []), reportLink],
        beforeDashboard: [searchField, ...(components?.beforeDashboard ?? [])],
      },
    },
  };
}

function withUsage(collection: CollectionConfig): CollectionConfig {
  const components = collection.admin?.components;
  const views = { ...components?.views, edit: { ...components?.views?.edit, usage } };
  return { ...collection, admin: { ...collection.admin, components: { ...components, views } } };
}

function withGlobalUsage(global: GlobalConfig): GlobalConfig {
  const components = global.admin?.components;
  const views = { ...components?.views, edit: { ...components?.views?.edit, usage } };
  return { ...global, admin: { ...global.admin, components: { ...components, views } } };
}

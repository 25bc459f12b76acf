import type { Plugin } from 'payload';
import { confirmImport, previewImport } from './import-endpoints.ts';

/** The importer's part in the composition: two endpoints, a page of the admin, and a link to it. */
export function importing(): Plugin {
  return (config) => ({
    ...config,
    endpoints: [...(config.endpoints ?? []), previewImport, confirmImport],
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        afterNavLinks: [...(config.admin?.components?.afterNavLinks ?? []), '@/importing/admin/import-link.tsx#ImportLink'],
        views: {
          ...config.admin?.components?.views,
          import: { Component: '@/importing/admin/import-view.tsx#ImportView', path: '/import', exact: true, meta: { title: 'Import' } },
        },
      },
    },
  });
}

import type { Plugin } from 'payload';
import { withAdminView } from '@/content/admin/with-admin-view.ts';
import { confirmImport, previewImport } from './import-endpoints.ts';

/** The importer's part in the composition: two endpoints, a page of the admin, and a link to it. */
export function importing(): Plugin {
  return (config) =>
    withAdminView(
      { ...config, endpoints: [...(config.endpoints ?? []), previewImport, confirmImport] },
      {
        name: 'import',
        Component: '@/importing/admin/import-view.tsx#ImportView',
        path: '/import',
        title: 'Import',
        link: '@/importing/admin/import-link.tsx#ImportLink',
      },
    );
}

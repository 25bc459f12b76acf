import type { Config } from 'payload';
import { withAdminView } from '@/content/admin/with-admin-view.ts';
import { boardEndpoints } from './board-endpoints.ts';

/** The board's part in the composition: its endpoints, its page of the admin, and a link to that. */
export const withBoard = (config: Config): Config =>
  withAdminView(
    { ...config, endpoints: [...(config.endpoints ?? []), ...boardEndpoints] },
    {
      name: 'translations',
      Component: '@/workbench/board/admin/board-view.tsx#BoardView',
      path: '/translate',
      title: 'Translations',
      link: '@/workbench/board/admin/board-link.tsx#BoardLink',
    },
  );

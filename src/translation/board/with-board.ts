import type { Config } from 'payload';
import { boardEndpoints } from './board-endpoints.ts';

/** The board's part in the composition: its endpoints, its page of the admin, and a link to that. */
export const withBoard = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), ...boardEndpoints],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      afterNavLinks: [...(config.admin?.components?.afterNavLinks ?? []), '@/translation/board/admin/board-link.tsx#BoardLink'],
      views: {
        ...config.admin?.components?.views,
        translations: {
          Component: '@/translation/board/admin/board-view.tsx#BoardView',
          path: '/translate',
          exact: true,
          meta: { title: 'Translations' },
        },
      },
    },
  },
});

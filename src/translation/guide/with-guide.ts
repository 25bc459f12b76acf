import type { Config } from 'payload';

/** Adds the guide for translators to the admin. */
export function withGuide(config: Config): Config {
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        views: {
          ...config.admin?.components?.views,
          translatorsGuide: {
            Component: '@/translation/guide/guide-view.tsx#GuideView',
            path: '/translate/guide',
            exact: true,
            meta: { title: 'Guide' },
          },
        },
      },
    },
  };
}

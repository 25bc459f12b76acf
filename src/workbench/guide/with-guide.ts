import type { Config } from 'payload';
import { withAdminView } from '@/content/admin/with-admin-view.ts';

/** Adds the guide for translators to the admin. */
export const withGuide = (config: Config): Config =>
  withAdminView(config, {
    name: 'translatorsGuide',
    Component: '@/workbench/guide/guide-view.tsx#GuideView',
    path: '/translate/guide',
    title: 'Guide',
  });

import type { Config } from 'payload';

interface AdminView {
  /** By which Payload knows it. */
  readonly name: string;
  /** `@/room/file.tsx#Name`, a component that shows an `AdminPage`. */
  readonly Component: string;
  /** Below the admin's own address. */
  readonly path: `/${string}`;
  /** In the browser's tab. */
  readonly title: string;
  /** A link to it for the menu: `@/room/file.tsx#Name`. */
  readonly link?: string;
}

/**
 * The configuration with one page more in the admin.
 *
 * @example
 * withAdminView(config, { name: 'import', Component: '@/importing/admin/import-view.tsx#ImportView', path: '/import', title: 'Import' })
 */
export function withAdminView(config: Config, { name, Component, path, title, link }: AdminView): Config {
  const components = config.admin?.components;
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        // Before the kinds: what people come for daily stands at the top, and what was composed last first (translations, then import).
        ...(link === undefined ? {} : { beforeNavLinks: [link, ...(components?.beforeNavLinks ?? [])] }),
        views: { ...components?.views, [name]: { Component, path, exact: true, meta: { title } } },
      },
    },
  };
}

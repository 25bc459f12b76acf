import type { Config } from 'payload';
import { deskEndpoints } from './endpoints/desk-endpoints.ts';

/** The server side of the desk in the composition: its endpoints, and what waits for somebody on their first page. */
export function withDesk(config: Config): Config {
  const { components } = config.admin ?? {};
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...deskEndpoints],
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeDashboard: [
          ...(components?.beforeDashboard ?? []),
          '@/workbench/letters/admin/for-you.tsx#ForYou',
          '@/workbench/start/start-page.tsx#StartPage',
        ],
      },
    },
  };
}

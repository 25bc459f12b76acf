import type { Config } from 'payload';
import type { AfterReview } from './after-review.ts';
import { deskEndpoints } from './endpoints/desk-endpoints.ts';

/** The server side of the desk in the composition: its endpoints, and what waits for somebody on their first page. */
export function withDesk(config: Config, afterReview: AfterReview): Config {
  const { components } = config.admin ?? {};
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...deskEndpoints(afterReview)],
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeDashboard: [...(components?.beforeDashboard ?? []), '@/translation/letters/admin/for-you.tsx#ForYou'],
      },
    },
  };
}

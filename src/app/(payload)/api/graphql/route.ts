import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { guardedRoute } from '@/people/guarded-route.ts';

export const POST = guardedRoute(GRAPHQL_POST(config));
export const OPTIONS = REST_OPTIONS(config);

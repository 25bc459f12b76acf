import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import { boundedGraphQLRoute } from '@/bounds/http/bounded-graphql-route.ts';

export const POST = boundedGraphQLRoute(() => getPayload({ config }), GRAPHQL_POST(config));
export const OPTIONS = REST_OPTIONS(config);

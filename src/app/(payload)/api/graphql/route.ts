import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { underLocalePolicy } from '@/people/under-locale-policy.ts';

export const POST = underLocalePolicy(GRAPHQL_POST(config));
export const OPTIONS = REST_OPTIONS(config);

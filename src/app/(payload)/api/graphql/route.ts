import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { underOutageWatch } from '@/people/outage/under-outage-watch.ts';
import { underLocalePolicy } from '@/people/under-locale-policy.ts';

export const POST = underLocalePolicy(underOutageWatch(GRAPHQL_POST(config)));
export const OPTIONS = REST_OPTIONS(config);

import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { underOutageWatch } from '@/people/outage/under-outage-watch.ts';
import { underLocalePolicy } from '@/people/under-locale-policy.ts';

export const GET = underLocalePolicy(underOutageWatch(REST_GET(config)));
export const POST = underLocalePolicy(underOutageWatch(REST_POST(config)));
export const PATCH = underLocalePolicy(underOutageWatch(REST_PATCH(config)));
export const PUT = underLocalePolicy(underOutageWatch(REST_PUT(config)));
export const DELETE = underLocalePolicy(underOutageWatch(REST_DELETE(config)));
export const OPTIONS = REST_OPTIONS(config);

import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { underLocalePolicy } from '@/people/under-locale-policy.ts';

export const GET = underLocalePolicy(REST_GET(config));
export const POST = underLocalePolicy(REST_POST(config));
export const PATCH = underLocalePolicy(REST_PATCH(config));
export const PUT = underLocalePolicy(REST_PUT(config));
export const DELETE = underLocalePolicy(REST_DELETE(config));
export const OPTIONS = REST_OPTIONS(config);

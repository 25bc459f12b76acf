import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import { boundedRoute } from '@/bounds/http/bounded-route.ts';

const open = () => getPayload({ config });

export const GET = boundedRoute(open, REST_GET(config));
export const POST = boundedRoute(open, REST_POST(config));
export const PATCH = boundedRoute(open, REST_PATCH(config));
export const PUT = boundedRoute(open, REST_PUT(config));
export const DELETE = boundedRoute(open, REST_DELETE(config));
export const OPTIONS = boundedRoute(open, REST_OPTIONS(config));

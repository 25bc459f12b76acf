import { baseUrl } from '@/site/head/base-url.ts';
import { sitemapIndex } from '@/site/sitemap/sitemap.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  return new Response(sitemapIndex(baseUrl(request.headers)), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

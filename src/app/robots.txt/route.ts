import { baseUrl } from '@/site/head/base-url.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  const lines = ['User-agent: *', 'Disallow: /admin', 'Disallow: /preview', `Sitemap: ${baseUrl(request.headers)}/sitemap.xml`];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

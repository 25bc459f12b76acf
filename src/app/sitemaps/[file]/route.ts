import { isLocale } from '@/languages/locales.ts';
import { openLibrary } from '@/publication/store/library.ts';
import { baseUrl } from '@/site/head/base-url.ts';
import { sitemap } from '@/site/sitemap/sitemap.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const locale = file.replace(/\.xml$/, '');
  if (!file.endsWith('.xml') || !isLocale(locale)) return new Response('Not found\n', { status: 404 });
  const xml = sitemap({ library: openLibrary(), base: baseUrl(request.headers) }, locale);
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

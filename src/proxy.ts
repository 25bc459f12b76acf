import { type NextRequest, NextResponse } from 'next/server';
import { isLocale } from '@/languages/locales.ts';
import { openLibrary } from '@/publication/store/library.ts';
import { chooseLocale, localeCookie } from '@/site/address/choose-locale.ts';
import { missingDocumentHeader, missingLocaleHeader } from '@/site/address/missing.ts';
import { resolveAddress } from '@/site/address/resolve-address.ts';
import type { Ref } from '@/publication/record/passage.ts';

/**
 * Decides, before a page is rendered, whether an address of the reader's site has one. Redirects and 404 are settled
 * here because Next renders `notFound()` thrown in a page as an empty document that only scripts fill (Next 16.4,
 * app-render, getErrorRSCPayload), and our pages do without scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const preferences = { remembered: request.cookies.get(localeCookie)?.value, acceptLanguage: request.headers.get('accept-language') };
  if (pathname === '/') return greet(request, `/${chooseLocale(preferences)}`);
  const [locale, ...segments] = pathname.slice(1).split('/').map(decoded);
  if (!isLocale(locale)) return missing(request, chooseLocale(preferences));
  const resolution = resolveAddress({ library: openLibrary(), locale, segments });
  if (resolution.type === 'missing') return missing(request, locale, resolution.elsewhere);
  if (resolution.type !== 'redirect') return NextResponse.next();
  return redirect(request, resolution.to, resolution.status);
}

function greet(request: NextRequest, to: string): NextResponse {
  const response = redirect(request, to, 307);
  response.headers.set('Vary', 'Accept-Language, Cookie');
  response.headers.set('Cache-Control', 'private, no-cache');
  return response;
}

function redirect(request: NextRequest, to: string, status: 307 | 308): NextResponse {
  return NextResponse.redirect(new URL(to + request.nextUrl.search, request.url), status);
}

/**
 * Hands on to an address that no route answers, so that Next renders `global-not-found` whole, with status 404. Next
 * takes the rewrite for its own only when it was started with the hostname `localhost` (resolve-routes, initUrl).
 */
function missing(request: NextRequest, locale: string, elsewhere?: Ref): NextResponse {
  const headers = new Headers(request.headers);
  headers.set(missingLocaleHeader, locale);
  // Never as a stranger may have sent it.
  headers.delete(missingDocumentHeader);
  if (elsewhere !== undefined) headers.set(missingDocumentHeader, `${elsewhere.kind}/${elsewhere.id}`);
  return NextResponse.rewrite(new URL('/404/there/is/no/such/page', request.url), { request: { headers } });
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}

export const config = {
  matcher: [
    '/((?!(?:admin|api|preview|_next|assets|sitemaps)(?:/|$)|sitemap\\.xml$|robots\\.txt$|favicon\\.ico$|404/there/is/no/such/page$).*)',
  ],
};

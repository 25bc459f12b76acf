import type { ReadHeader } from './cross-site.ts';

/**
 * Whether the person's browser speaks https with us: as the front settled it (X-Forwarded-Proto), or because the public
 * address says so.
 */
export function isHttps({ header, publicUrl }: { readonly header: ReadHeader; readonly publicUrl: string }): boolean {
  return header('x-forwarded-proto') === 'https' || publicUrl.startsWith('https:');
}

/** Adds `Secure` to each cookie that has none, so that it never travels in the open (RFC 6265, 4.1.2.5). */
export function secureCookies(headers: Headers): void {
  const cookies = headers.getSetCookie();
  headers.delete('set-cookie');
  for (const cookie of cookies) headers.append('set-cookie', /;\s*secure(?:=|;|$)/i.test(cookie) ? cookie : `${cookie}; Secure`);
}

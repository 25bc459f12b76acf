interface HeaderSource {
  get(name: string): string | null;
}

/**
 * Scheme and host of the site without a slash at the end: `PUBLIC_URL` where it is set, which a public server needs,
 * since a Host header is anybody's claim; else what the request says, for a laptop at school.
 */
export function baseUrl(headers: HeaderSource, publicUrl: string | undefined = process.env['PUBLIC_URL']): string {
  const configured = publicUrl === undefined || publicUrl === '' ? null : URL.parse(publicUrl);
  if (configured !== null) return configured.href.replace(/\/+$/, '');
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  return /^[\w.:[\]-]+$/.test(host) ? `${scheme}://${host}` : `${scheme}://localhost`;
}

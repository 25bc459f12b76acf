import { videoFrameHosts } from '@/site/blocks/video-embed.ts';

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'x-frame-options': 'SAMEORIGIN',
  // Next's own pages run inline scripts, so only what they never need is closed: another base, forms and frames elsewhere.
  'content-security-policy': "base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
} as const;

/**
 * Reading pages run no script but ours from /assets, and load nothing from elsewhere; a video's frame comes only after
 * the reader's consent, and only from the players we know.
 */
const readingPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self' https:",
  `frame-src ${videoFrameHosts.join(' ')}`,
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "manifest-src 'self'",
].join('; ');

/** Headers for a draft that somebody has a link to, and for its files: nobody keeps it, lists it, or tells another site where it stands. */
export const linkHeaders = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
} as const;

/** Headers for every answer. `secure` where the site is reached over https. */
export function securityHeaders({ secure }: { secure: boolean }): Record<string, string> {
  return secure ? { ...always, 'strict-transport-security': 'max-age=31536000' } : { ...always };
}

/** Headers for pages that schools read. */
export function readingHeaders({ secure }: { secure: boolean }): Record<string, string> {
  return { ...securityHeaders({ secure }), 'content-security-policy': readingPolicy };
}

import type { PayloadRequest, Where } from 'payload';
import { serveFile } from '@/access/guard/serve-file.ts';
import type { Publication } from '../record/publication.ts';
import { tryLink } from './try-link.ts';

/** `GET /api/draft-links/file/:token/:filename`: a file that the draft of this link shows, and no other; 404 for all else. */
export async function serveLinkedFile(req: PayloadRequest): Promise<Response> {
  const { token, filename } = (req.routeParams ?? {}) as { token?: unknown; filename?: unknown };
  if (typeof token !== 'string' || typeof filename !== 'string') return missing(req);
  const opened = await tryLink(req.payload, { token, address: req.headers.get('x-forwarded-for') ?? '' });
  if (opened === undefined || !(await isShown(req, opened.draft, filename))) return missing(req);
  // As who made the link: its rights are the most that it gives.
  req.user = opened.user;
  req.routeParams = { collection: 'media', filename };
  return serveFile(req);
}

async function isShown({ payload }: PayloadRequest, { uses }: Publication, filename: string): Promise<boolean> {
  const ids = uses.filter(({ kind }) => kind === 'media').map(({ id }) => id);
  if (ids.length === 0) return false;
  const sizes = payload.collections.media.config.upload.imageSizes ?? [];
  const names = ['filename', ...sizes.map(({ name }) => `sizes.${name}.filename`)];
  const where: Where = { and: [{ id: { in: ids } }, { or: names.map((name) => ({ [name]: { equals: filename } })) }] };
  return (await payload.db.count({ collection: 'media', where })).totalDocs > 0;
}

function missing(req: PayloadRequest): Response {
  return Response.json({ errors: [{ message: req.t('error:notFound') }] }, { status: 404, headers: { 'cache-control': 'no-store' } });
}

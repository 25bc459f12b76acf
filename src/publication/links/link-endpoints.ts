import { addDataAndFileToRequest, type Endpoint, type PayloadRequest, type TypedUser } from 'payload';
import { z } from 'zod';
import { refusal } from '@/access/documents/refuse.ts';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';
import { locales } from '@/languages/locales.ts';
import { linkPath } from './link-address.ts';
import { listLinks } from './list-links.ts';
import { makeLink } from './make-link.ts';
import { linkDays, type PreviewLink } from './preview-link.ts';
import { serveLinkedFile } from './serve-linked-file.ts';
import { withdrawLink } from './withdraw-link.ts';

const noStore = { 'cache-control': 'no-store' };

const wanted = z.object({
  kind: z.string().min(1).max(100),
  id: z.string().min(1).max(100),
  locale: z.enum(locales),
  days: z.number().int().min(1).max(linkDays.most).default(linkDays.usual),
});

/** A link that has just been made: its path, told this once, and all links of the document. */
export interface MadeLink {
  readonly path: string;
  readonly links: readonly PreviewLink[];
}

/**
 * `POST /api/draft-links`: makes a link to a draft, `MadeLink`. `POST /api/draft-links/:link/withdraw`: ends one. Both for people who work here.
 * `GET /api/draft-links/file/:token/:filename`: the draft's files, for whoever has the link.
 */
export const linkEndpoints: readonly Endpoint[] = [
  {
    path: '/draft-links',
    method: 'post',
    handler: async (req) => {
      const user = staffOf(req);
      await addDataAndFileToRequest(req);
      const input = wanted.safeParse(req.data);
      if (!input.success) throw refusal({ req, key: 'previewLink.input', values: { most: String(linkDays.most) }, status: 400 });
      const { days, ...place } = input.data;
      const token = await makeLink({ req, user, place, days });
      const made: MadeLink = { path: `${linkPath}${token}`, links: await listLinks(req, place) };
      return Response.json(made, { status: 201, headers: noStore });
    },
  },
  {
    path: '/draft-links/:link/withdraw',
    method: 'post',
    handler: async (req) => {
      staffOf(req);
      const place = await withdrawLink(req, String(req.routeParams?.['link']).slice(0, 100));
      return Response.json({ links: await listLinks(req, place) }, { headers: noStore });
    },
  },
  { path: '/draft-links/file/:token/:filename', method: 'get', handler: serveLinkedFile },
];

function staffOf(req: PayloadRequest): TypedUser {
  const { user } = req;
  if (user === null) throw refusal({ req, key: 'previewLink.signIn', status: 401 });
  if (!mayAnywhere(personOf(user), 'readVersions')) throw refusal({ req, key: 'previewLink.staff' });
  return user;
}

import type { PayloadRequest } from 'payload';

/** A setting of the site: whether people may approve what they translated themselves. */
export async function sitePermitsOwnApproval(req: PayloadRequest): Promise<boolean> {
  // Null in MongoDB, whatever its type says, as long as the settings were never saved.
  const site: unknown = await req.payload.db.findGlobal({ slug: 'site', req });
  return typeof site === 'object' && site !== null && 'ownApproval' in site && site.ownApproval === true;
}

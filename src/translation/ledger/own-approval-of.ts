import type { PayloadRequest } from 'payload';
import { isOwnApproval, type OwnApproval } from '@/content/site/own-approval.ts';

/** A setting of the site: whether people may approve what they translated themselves, and whether a correction makes words their own. */
export async function ownApprovalOf(req: PayloadRequest): Promise<OwnApproval> {
  // Null in MongoDB, whatever its type says, as long as the settings were never saved.
  const site: unknown = await req.payload.db.findGlobal({ slug: 'site', req });
  const said = typeof site === 'object' && site !== null && 'ownApproval' in site ? site.ownApproval : undefined;
  return isOwnApproval(said) ? said : 'no';
}

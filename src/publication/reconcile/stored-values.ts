import type { Payload, PayloadRequest } from 'payload';
import type { Source } from '../project/source.ts';
import { documentAt } from './document-at.ts';

/**
 * The main document as the database holds it: every language in each localized leaf, relations as ids, no hooks and no
 * access rules in between. What was last published stands here; drafts live in versions.
 * @returns undefined when there is no such document.
 */
export async function storedValues({
  payload,
  req,
  source,
  id,
}: {
  payload: Payload;
  req?: Partial<PayloadRequest>;
  source: Source;
  id: string;
}): Promise<Readonly<Record<string, unknown>> | undefined> {
  const within = { ...req, payload };
  const place = source.type === 'global' ? { global: source.kind } : { collection: source.kind, id };
  return documentAt({ req: within, ...place }).read();
}

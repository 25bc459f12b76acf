import type { Payload, TypedUser } from 'payload';
import { personOf } from '@/access/person.ts';
import { readDraft } from '../draft/read-draft.ts';
import type { Publication } from '../record/publication.ts';
import { mayShareDraft } from './link-rights.ts';
import { hashOfLinkToken, isLinkToken, isSameHash } from './link-token.ts';
import { draftOfLink, type PreviewLinkRow, stateOfLink } from './preview-link.ts';

/** What somebody with a link gets to see. */
export interface OpenedLink {
  /** Only what stands in this language: not the source's words for passages that it lacks, whose draft is nobody's to see. */
  readonly draft: Publication;
  /** Who made it. A link shows no more than that person may show now. */
  readonly user: TypedUser;
}

/** Milliseconds in which several visits are noted as one, so that visitors make hardly any writes. */
const noteEvery = 10 * 60 * 1000;

/** @returns undefined alike for a link that is wrong, expired, withdrawn, or made by somebody who may not show this draft any more */
export async function openLink(payload: Payload, token: string): Promise<OpenedLink | undefined> {
  const row = await rowOf(payload, token);
  const place = row === undefined ? undefined : draftOfLink(row);
  if (row === undefined || place === undefined || stateOfLink(row, new Date()) !== 'open') return undefined;
  const user = await makerOf(payload, row);
  if (user === undefined) return undefined;
  const draft = await readDraft({ payload, user, ...place, fallback: false }).catch(() => undefined);
  if (draft === undefined || !mayShareDraft({ user, locale: draft.locale, sourceLocale: draft.sourceLocale })) return undefined;
  await noteUse(payload, row);
  return { draft, user };
}

async function rowOf({ db }: Payload, token: string): Promise<PreviewLinkRow | undefined> {
  if (!isLinkToken(token)) return undefined;
  const tokenHash = hashOfLinkToken(token);
  const row = await db.findOne<PreviewLinkRow>({ collection: 'preview-links', where: { tokenHash: { equals: tokenHash } } });
  return row !== null && isSameHash(row.tokenHash, tokenHash) ? row : undefined;
}

async function makerOf(payload: Payload, { personId }: PreviewLinkRow): Promise<TypedUser | undefined> {
  if (personId === undefined || personId === null) return undefined;
  const user = await payload.findByID({ collection: 'users', id: personId, depth: 0, disableErrors: true, overrideAccess: true });
  return user === null || personOf(user) === null ? undefined : { ...user, collection: 'users' };
}

async function noteUse({ db, logger }: Payload, { id, lastUsedAt }: PreviewLinkRow): Promise<void> {
  const now = new Date();
  if (lastUsedAt !== undefined && lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < noteEvery) return;
  try {
    await db.updateOne({ collection: 'preview-links', id, data: { lastUsedAt: now.toISOString() }, returning: false });
  } catch (error) {
    // Whoever reads is not to be kept from it by a note about it.
    logger.warn({ err: error, msg: 'could not note that a preview link was opened' });
  }
}

import type { CollectionSlug, PayloadRequest, TypedUser } from 'payload';
import { localeName, refusal } from '@/access/documents/refuse.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { writeEntry } from '@/people/audit/write-entry.ts';
import { readDraft } from '../draft/read-draft.ts';
import { sourceOf } from '../project/source.ts';
import type { Publication } from '../record/publication.ts';
import { mayShareDraft } from './link-rights.ts';
import { hashOfLinkToken, newLinkToken } from './link-token.ts';
import type { LinkedDraft } from './preview-link.ts';

interface MakeInput {
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly place: LinkedDraft;
  /** From 1 to `linkDays.most`. */
  readonly days: number;
}

const day = 24 * 60 * 60 * 1000;
/** Links to one language of one document that hold at the same time. */
const most = 30;
/** Milliseconds that a link is remembered after its end. */
const remembered = 90 * day;

/**
 * Makes a link to the draft of one language of a document.
 * @returns the token; it stands nowhere else and is never told again
 * @throws APIError in the person's language: 403 for who may not write this language, 404 for no such document, 409 for one link too many
 */
export async function makeLink({ req, user, place, days }: MakeInput): Promise<string> {
  const { payload } = req;
  const { kind, id, locale } = place;
  const draft = await readDraft({ payload, user, kind, id, locale, fallback: false });
  if (draft === undefined) throw refusal({ req, key: 'previewLink.noDocument', status: 404 });
  const language = localeName(req, locale);
  if (!mayShareDraft({ user, locale, sourceLocale: draft.sourceLocale }))
    throw refusal({ req, key: 'previewLink.notAllowed', values: { language } });
  if (!(await hasTitle(req, user, place))) throw refusal({ req, key: 'previewLink.noText', values: { language }, status: 409 });
  const token = newLinkToken();
  await inTransaction(req, (within) => store({ req: within, user, place, days, token, draft }));
  return token;
}

async function store({ req, user, place, days, token, draft }: MakeInput & { token: string; draft: Publication }): Promise<void> {
  const { db } = req.payload;
  const { kind, id, locale } = place;
  const now = Date.now();
  // A write first, so that two who make the last link that is left do so one after the other.
  await db.deleteMany({ collection: 'preview-links', where: { expiresAt: { less_than: new Date(now - remembered).toISOString() } }, req });
  const open = await db.count({
    collection: 'preview-links',
    where: {
      and: [
        { document: { equals: id } },
        { kind: { equals: kind } },
        { locale: { equals: locale } },
        { withdrawnAt: { exists: false } },
        { expiresAt: { greater_than: new Date(now).toISOString() } },
      ],
    },
    req,
  });
  if (open.totalDocs >= most) throw refusal({ req, key: 'previewLink.tooMany', values: { most: String(most) }, status: 409 });
  await db.create({
    collection: 'preview-links',
    data: {
      tokenHash: hashOfLinkToken(token),
      kind,
      document: id,
      locale,
      expiresAt: new Date(now + days * day).toISOString(),
      personId: user.id,
      personName: user.name,
    },
    req,
  });
  await writeEntry({ req, action: 'makePreviewLink', kind, id, locale, title: draft.title.text });
}

/** Whether anything of a document is in this language yet; a global has no title. */
async function hasTitle(req: PayloadRequest, user: TypedUser, { kind, id, locale }: LinkedDraft): Promise<boolean> {
  if (sourceOf(kind)?.type === 'global') return true;
  const asked = { collection: kind as CollectionSlug, id, locale, user, draft: true, depth: 0, overrideAccess: false } as const;
  const found: object = await req.payload.findByID({ ...asked, req });
  const title: unknown = Reflect.get(found, 'title');
  return typeof title === 'string' && title.trim() !== '';
}

import type { PayloadRequest } from 'payload';
import type { DeskPlace } from './place.ts';

interface CommentInput {
  readonly req: PayloadRequest;
  readonly place: DeskPlace;
  readonly passage: string;
  readonly text: string;
  /** Ids of the people it names. */
  readonly mentions: readonly string[];
}

/** Keeps a comment as this person. The text is text: whoever shows it escapes it. */
export async function writeComment({ req, place, passage, text, mentions }: CommentInput): Promise<void> {
  const { kind, id, locale } = place;
  const { user } = req;
  const person = { personId: user === null ? '' : user.id, personName: user?.name ?? '' };
  const data = { kind, document: id, locale, passage, text, mentions, resolved: false, ...person };
  await req.payload.db.create({ collection: 'passage-comments', data, req, returning: false });
}

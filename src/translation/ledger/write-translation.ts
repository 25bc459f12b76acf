import type { CollectionSlug, GlobalSlug, PayloadRequest, TypedUser } from 'payload';
import { inLanguage } from '../segments/in-language.ts';
import { ingest, type Ingested } from '../segments/ingest-segments.ts';
import type { Ledger } from './read-ledger.ts';

interface WriteInput {
  /** In a transaction. */
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly ledger: Ledger;
  readonly segments: readonly Ingested[];
}

/** Writes words into the document's draft in the ledger's language, as this person, past no rule of the house. */
export async function writeTranslation({ req, user, ledger, segments }: WriteInput): Promise<void> {
  const { kind, id, locale, copies } = ledger;
  const { fields } = kind;
  const values = ingest({ fields, sourceLocale: copies.sourceLocale, values: copies.latest, source: copies.source }, locale, segments);
  const own = inLanguage({ fields, values, locale });
  const changed = new Set(segments.map(({ key }) => key.split(/[.#]/, 1)[0] ?? ''));
  const data = {
    ...Object.fromEntries([...changed].map((name) => [name, own[name]])),
    ...(kind.hasDrafts ? { _status: 'draft' } : {}),
  };
  const options = { locale, draft: kind.hasDrafts, depth: 0, overrideAccess: false, user, req } as const;
  if (kind.type === 'global') await req.payload.updateGlobal({ slug: kind.kind as GlobalSlug, data: data as never, ...options });
  else await req.payload.update({ collection: kind.kind as CollectionSlug, id, data: data as never, ...options });
}

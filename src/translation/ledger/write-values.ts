import type { CollectionSlug, GlobalSlug, PayloadRequest, TypedUser } from 'payload';
import { leavingLocks } from '@/access/locks/leaving-locks.ts';
import { inLanguage } from '@/passages/in-language.ts';
import type { Values } from '@/content/shape/rows.ts';
import type { Ledger } from './read-ledger.ts';

interface WriteInput {
  /** In a transaction. */
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly ledger: Ledger;
  /** The document as it is to be, all languages in it. */
  readonly values: Values;
  /** Which of its fields have changed. */
  readonly changed: ReadonlySet<string>;
}

/** Writes fields into the document's draft in the ledger's language, as this person, past no rule of the house. */
export async function writeValues({ req, user, ledger, values, changed }: WriteInput): Promise<void> {
  const { kind, id, locale } = ledger;
  const own = inLanguage({ fields: kind.fields, values, locale });
  const data = {
    ...Object.fromEntries([...changed].map((name) => [name, own[name]])),
    ...(kind.hasDrafts ? { _status: 'draft' } : {}),
  };
  const options = { locale, draft: kind.hasDrafts, depth: 0, overrideAccess: false, user } as const;
  const { payload } = req;
  await leavingLocks<unknown>(() =>
    kind.type === 'global'
      ? payload.updateGlobal({ slug: kind.kind as GlobalSlug, data: data as never, ...options, req })
      : payload.update({ collection: kind.kind as CollectionSlug, id, data: data as never, ...options, req }),
  );
}

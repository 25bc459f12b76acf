import type { PayloadRequest, TypedUser } from 'payload';
import { ingest } from '@/passages/ingest-segments.ts';
import type { Ingested } from '@/passages/ingested.ts';
import type { Ledger } from './read-ledger.ts';
import { writeValues } from './write-values.ts';

interface WriteInput {
  /** In a transaction. */
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly ledger: Ledger;
  readonly segments: readonly Ingested[];
}

/** Writes words into the document's draft in the ledger's language, as this person, past no rule of the house. */
export async function writeTranslation({ req, user, ledger, segments }: WriteInput): Promise<void> {
  const { kind, locale, copies } = ledger;
  const { sourceLocale, latest, source } = copies;
  const values = ingest({ fields: kind.fields, sourceLocale, values: latest, source }, locale, segments);
  const changed = new Set(segments.map(({ key }) => key.split(/[.#]/, 1)[0] ?? ''));
  await writeValues({ req, user, ledger, values, changed });
}

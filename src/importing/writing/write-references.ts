import type { Payload, PayloadRequest } from 'payload';
import { defaultLocale } from '@/languages/locales.ts';
import type { ReferenceEntry } from '../bibliography/reference-entry.ts';
import type { PlannedReference } from './plan-references.ts';

/** Stores the new works of a plan. Gives the id of every planned work by its key in the draft. */
export async function writeReferences({
  payload,
  req,
  planned,
  overrideAccess,
}: {
  readonly payload: Payload;
  readonly req: PayloadRequest;
  readonly planned: readonly PlannedReference[];
  readonly overrideAccess: boolean;
}): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const reference of planned) {
    ids.set(
      reference.key,
      reference.state === 'reused' ? reference.id : await writeReference({ payload, req, entry: reference.entry, overrideAccess }),
    );
  }
  return ids;
}

export async function writeReference({
  payload,
  req,
  entry,
  overrideAccess,
}: {
  readonly payload: Payload;
  readonly req: PayloadRequest;
  readonly entry: ReferenceEntry;
  readonly overrideAccess: boolean;
}): Promise<string> {
  const { authors, editors, ...rest } = entry;
  const data = {
    ...rest,
    authors: authors.map((name) => ({ ...name })),
    ...(editors === undefined ? {} : { editors: editors.map((name) => ({ ...name })) }),
  };
  const { id } = await payload.create({
    collection: 'references',
    locale: defaultLocale,
    data: data as never,
    depth: 0,
    overrideAccess,
    req,
  });
  return id;
}

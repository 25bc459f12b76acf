import type { CollectionSlug, Payload } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import { storedDocument } from '@/access/documents/stored-document.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { requestOf } from '@/access/transactions/request-of.ts';
import { titleOf } from '../desk/open-desk.ts';
import { notify } from './notify.ts';
import { publishersOf } from './publishers-of.ts';

interface Unpublished {
  readonly collection: CollectionSlug;
  readonly id: string;
  readonly locale: Locale;
}

/** Tells those who may publish it that a language could not be published at the time that was set. */
export async function notifyUnpublished(payload: Payload, { collection, id, locale }: Unpublished): Promise<void> {
  await inTransaction(await requestOf({ payload }), async (req) => {
    const stored = await storedDocument(req, payload.collections[collection].config, id);
    if (stored === undefined) return;
    const { sourceLocale, latest } = stored;
    const people = await publishersOf(req, { locale, sourceLocale });
    const title = titleOf({ copies: { latest, sourceLocale } });
    await notify(
      req,
      people.map(({ id: to }) => ({ to, type: 'unpublished', kind: collection, id, locale, title })),
    );
  });
}

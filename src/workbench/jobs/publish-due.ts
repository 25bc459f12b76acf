import { requirePublishedStructure } from '@/access/documents/check-update.ts';
import { storedDocument } from '@/access/documents/stored-document.ts';
import { publishAsMarked } from '@/translation/minor/minor-edit.ts';
import { notifyUnpublished } from '../letters/notify-unpublished.ts';
import { doDue, type DueOutcome, type Looking } from './do-due.ts';

/**
 * Publishes every language of every document whose own time has come. Payload's scheduler is not used, because it does
 * not keep to one language (traps, locales 8). Whether somebody may set a time is checked when it is set.
 */
export function publishDue(looking: Looking): Promise<DueOutcome[]> {
  const { payload } = looking;
  return doDue(
    {
      field: 'publishOn',
      act: async (req, { collection, id, locale }) => {
        const { config } = payload.collections[collection];
        const stored = await storedDocument(req, config, id);
        // The right to publish a translation is not the right to take the source's unpublished structure live with it.
        if (stored !== undefined) requirePublishedStructure({ req, user: null, kind: config.slug, fields: config.fields, stored }, locale);
        // A job of the house, not of a person: the one who set the time had the right to publish.
        const data = { _status: 'published', publishOn: null } as object;
        publishAsMarked(req);
        await payload.update({ collection, id, locale, data, depth: 0, overrideAccess: true, req });
        return true;
      },
      tell: (place) => notifyUnpublished(payload, place),
    },
    looking,
  );
}

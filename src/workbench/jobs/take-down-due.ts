import { isPublishedIn, storedDocument } from '@/access/documents/stored-document.ts';
import { doDue, type DueOutcome, type Looking } from './do-due.ts';

/**
 * Takes every language off the site whose own time to go has come; its text stays as a draft. Payload's scheduler is not used, because it takes
 * down another language than the one that was meant (traps, locales 8).
 */
export function takeDownDue(looking: Looking): Promise<DueOutcome[]> {
  const { payload } = looking;
  return doDue(
    {
      field: 'unpublishOn',
      act: async (req, { collection, id, locale }) => {
        const stored = await storedDocument(req, payload.collections[collection].config, id);
        const isPublic = stored !== undefined && isPublishedIn(stored.main, locale);
        // A job of the house, not of a person: the one who set the time had the right to take it down.
        const data = { unpublishOn: null, ...(isPublic ? { _status: 'draft' } : {}) } as object;
        await payload.update({ collection, id, locale, data, draft: !isPublic, depth: 0, overrideAccess: true, req });
        return isPublic;
      },
    },
    looking,
  );
}

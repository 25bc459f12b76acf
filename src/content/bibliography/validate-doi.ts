import type { TextFieldSingleValidation } from 'payload';
import { message } from '@/languages/label.ts';

/** A DOI name without resolver: prefix `10.` and registrant, slash, suffix (ISO 26324; DOI Handbook, section 2.2). */
export const doiPattern = /^10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+$/;

/**
 * Accepts an empty value, or a DOI that no other work has. Not a unique index: MongoDB counts two empty values as the
 * same (sparse indexes hold null), and the save holds the database's write lock from here on, so nobody comes between.
 */
export const validateDoi: TextFieldSingleValidation = async (value, { id, req }) => {
  if (value === undefined || value === null || value === '') return true;
  const say = (key: string, values: Record<string, string>) => message(req.i18n.language, key, values);
  if (!doiPattern.test(value)) return say('error.doi', { value });
  const others = id === undefined ? [] : [{ id: { not_equals: id } }];
  const { docs } = await req.payload.db.find<{ citationKey?: string }>({
    collection: 'references',
    where: { and: [{ DOI: { equals: value } }, ...others] },
    limit: 1,
    pagination: false,
    select: { citationKey: true },
    req,
  });
  return docs[0] === undefined ? true : say('error.doiTaken', { value, key: docs[0].citationKey ?? '' });
};

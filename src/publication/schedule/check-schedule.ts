import type { CollectionBeforeChangeHook } from 'payload';
import { isLocale } from '@/languages/locales.ts';
import { refusal } from '@/people/documents/refuse.ts';
import { personOf } from '@/people/person.ts';
import { may } from '@/people/rights.ts';
import { sourceLocaleOf } from '../project/project-document.ts';

/**
 * A time to publish may be set or moved only by somebody who may publish this language now, since the house will do it
 * for them. Taking the time out is open to everyone who may write.
 * @throws APIError 403 in the person's language.
 */
export const checkSchedule: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const values = data as Readonly<Record<string, unknown>>;
  const before = (originalDoc ?? {}) as Readonly<Record<string, unknown>>;
  const time = values['publishOn'];
  if (req.user === null || !isLocale(req.locale) || time === undefined || time === null || sameTime(time, before['publishOn'])) return data;
  const sourceLocale = sourceLocaleOf({ ...before, ...values });
  if (may({ user: personOf(req.user), operation: 'publish', locale: req.locale, sourceLocale })) return data;
  throw refusal({ req, key: 'error.schedule.rights' });
};

function sameTime(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && Date.parse(a) === Date.parse(b);
}

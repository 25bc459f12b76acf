import type { CollectionBeforeChangeHook } from 'payload';
import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import { isLocale } from '@/languages/locales.ts';
import { refusal } from './refuse.ts';
import { personOf } from '../person.ts';
import { may, type Operation } from '../rights.ts';

/**
 * A time to publish or to take down may be set or moved only by somebody who may do that with this language now, since the house will do it
 * for them. Whoever may not publish, and changes the text, takes the time to publish out: nobody has agreed to publish what it says now. A
 * time to take down stays, and is not theirs to take out.
 * @throws APIError in the person's language: 403, or 400 where the page would be taken down before it is published
 */
export const checkSchedule: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const values = data as Readonly<Record<string, unknown>>;
  const before = (originalDoc ?? {}) as Readonly<Record<string, unknown>>;
  const { locale } = req;
  if (req.user === null || !isLocale(locale)) return data;
  const [publishOn, unpublishOn] = [values['publishOn'], values['unpublishOn']];
  if (isTime(publishOn) && isTime(unpublishOn) && Date.parse(unpublishOn) <= Date.parse(publishOn))
    throw refusal({ req, key: 'error.schedule.order', status: 400, field: 'unpublishOn' });
  const sourceLocale = sourceLocaleOf({ ...before, ...values });
  const allowed = (operation: Operation) => may({ user: personOf(req.user), operation, locale, sourceLocale });
  if (unpublishOn !== undefined && !sameTime(unpublishOn, before['unpublishOn']) && !allowed('unpublish'))
    throw refusal({ req, key: 'error.schedule.takeDown' });
  if (!isTime(publishOn) || allowed('publish')) return data;
  if (!sameTime(publishOn, before['publishOn'])) throw refusal({ req, key: 'error.schedule.rights' });
  return { ...data, publishOn: null };
};

function isTime(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Whether two times are one, or both are none. */
function sameTime(a: unknown, b: unknown): boolean {
  return isTime(a) && isTime(b) ? Date.parse(a) === Date.parse(b) : !isTime(a) && !isTime(b);
}

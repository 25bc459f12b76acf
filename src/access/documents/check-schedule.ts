import type { CollectionBeforeChangeHook } from 'payload';
import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import { isLocale } from '@/languages/locales.ts';
import { refusal } from './refuse.ts';
import { personOf } from '../person.ts';
import { may } from '../rights.ts';

/**
 * A time to publish may be set or moved only by somebody who may publish this language now, since the house will do it
 * for them. Whoever may not, and changes the text, takes the time out: nobody has agreed to publish what it says now.
 * @throws APIError 403 in the person's language.
 */
export const checkSchedule: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const values = data as Readonly<Record<string, unknown>>;
  const before = (originalDoc ?? {}) as Readonly<Record<string, unknown>>;
  const time = values['publishOn'];
  if (req.user === null || !isLocale(req.locale) || time === undefined || time === null) return data;
  const sourceLocale = sourceLocaleOf({ ...before, ...values });
  if (may({ user: personOf(req.user), operation: 'publish', locale: req.locale, sourceLocale })) return data;
  if (!sameTime(time, before['publishOn'])) throw refusal({ req, key: 'error.schedule.rights' });
  return { ...data, publishOn: null };
};

function sameTime(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && Date.parse(a) === Date.parse(b);
}

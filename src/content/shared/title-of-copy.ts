import type { FieldHook } from 'payload';
import { message } from '@/languages/label.ts';
import { isLocale } from '@/languages/locales.ts';
import { isValues } from './is-values.ts';

/** A duplicate says in its title that it is one, in the language that it is written in. */
export const titleOfCopy: FieldHook = ({ data, value }) => {
  const { sourceLocale, title } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (!isLocale(sourceLocale) || !isValues(title) || typeof value !== 'string' || title[sourceLocale] !== value) return value as unknown;
  return message(sourceLocale, 'document.titleOfCopy', { title: value });
};

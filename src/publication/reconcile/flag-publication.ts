import type { PayloadRequest } from 'payload';
import { isLocale } from '@/languages/locales.ts';
import type { DocumentAt } from './document-at.ts';

interface Publishing {
  readonly data: object;
  /** Undefined where there is no document yet. */
  readonly before: Pick<DocumentAt, 'read'> | undefined;
  readonly req: PayloadRequest;
}

/**
 * Says with a save that publishes a language that the document is public in it, beside the languages in which it is already. What is being
 * saved comes from a version, which knows nothing of that; without this, `reconcile` would have to write the document once more.
 */
export async function flagPublication({ data, before, req }: Publishing): Promise<object> {
  const { locale } = req;
  if (!('_status' in data) || data._status !== 'published' || !isLocale(locale)) return data;
  const flags = (await before?.read())?.['publishedIn'];
  return { ...data, publishedIn: { ...(typeof flags === 'object' ? flags : {}), [locale]: true } };
}

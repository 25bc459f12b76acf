import type { Access, CollectionConfig, GlobalConfig, Where } from 'payload';
import { defaultLocale, isLocale, type Locale, locales } from '@/languages/locales.ts';
import { type Person, personOf } from '../person.ts';
import { may, mayAnywhere, type Operation } from '../rights.ts';
import { publicAccess } from '../guard/public-access.ts';

type CollectionAccess = NonNullable<CollectionConfig['access']>;
type GlobalAccess = NonNullable<GlobalConfig['access']>;

const read: Access = ({ req, isReadingStaticFile }) =>
  mayAnywhere(personOf(req.user), 'readDrafts') ? true : publicAccess(isReadingStaticFile === true ? 'all' : req.locale);

const readVersions: Access = ({ req }) => mayAnywhere(personOf(req.user), 'readVersions');

/**
 * Who may meet a document at all. Narrower questions, such as which fields in which language, are asked in `guardWrites`
 * where the document is known; this is the second lock, and what the admin's buttons follow.
 */
export const documentAccess: CollectionAccess = {
  read,
  readVersions,
  create: ({ req }) => mayAnywhere(personOf(req.user), 'create'),
  update: ({ req, data }) => {
    const user = personOf(req.user);
    if (user === null) return false;
    if (trashes(data) && mayAnywhere(user, 'trash')) return true;
    return sourceLocales({ user, locale: req.locale, operations: writeOperations(data) });
  },
  delete: ({ req, data }) => mayAnywhere(personOf(req.user), trashes(data) ? 'trash' : 'deleteForever'),
};

/** The same for a kind without translated text: whoever may write its source may write it from any language of the admin. */
export const untranslatedAccess: CollectionAccess = {
  ...documentAccess,
  update: ({ req }) => may({ user: personOf(req.user), operation: 'updateShared', locale: defaultLocale, sourceLocale: defaultLocale }),
};

/** The same for a document of which there is one; its source is the site's default language. */
export const globalAccess: GlobalAccess = {
  read,
  readVersions,
  update: ({ req, data }) => {
    const user = personOf(req.user);
    const { locale } = req;
    if (user === null) return false;
    return writeOperations(data).some((operation) =>
      may({ user, operation, locale: isLocale(locale) ? locale : 'all', sourceLocale: defaultLocale }),
    );
  },
};

/** Payload asks once more with the status "published" to learn whether it may show the publish button. */
function writeOperations(data: unknown): readonly Operation[] {
  const publishes = typeof data === 'object' && data !== null && (data as { _status?: unknown })._status === 'published';
  return publishes ? ['publish'] : ['updateText', 'updateShared'];
}

function trashes(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'deletedAt' in data && Object.keys(data).length <= 2;
}

/** The documents, by their source language, that somebody may write in this language: all, none, or a filter. */
function sourceLocales({
  user,
  locale,
  operations,
}: {
  user: Person;
  locale: string | null | undefined;
  operations: readonly Operation[];
}): boolean | Where {
  if (!isLocale(locale)) return may({ user, operation: 'writeAllLocales', locale: 'all' });
  const asSource = operations.some((operation) => may({ user, operation, locale, sourceLocale: locale }));
  const asOther = operations.some((operation) => may({ user, operation, locale, sourceLocale: another(locale) }));
  if (asSource && asOther) return true;
  if (asSource) return { sourceLocale: { equals: locale } };
  return asOther ? { sourceLocale: { not_equals: locale } } : false;
}

function another(locale: Locale): Locale {
  return locales.find((other) => other !== locale) ?? defaultLocale;
}

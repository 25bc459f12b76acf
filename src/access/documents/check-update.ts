import type { Field, PayloadRequest } from 'payload';
import { hasLabel, message } from '@/languages/label.ts';
import { labelKey } from '@/languages/label-key.ts';
import { isLocale, type Locale } from '@/languages/locales.ts';
import type { Person } from '../person.ts';
import { may, type Operation } from '../rights.ts';
import { localeName, refusal } from './refuse.ts';
import { requireTextInSource } from './require-text-in-source.ts';
import { hasTranslatedFields, sharedChanges } from './shared-changes.ts';
import { isPublishedIn, type StoredDocument } from './stored-document.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Update {
  readonly req: PayloadRequest;
  readonly user: Person | null;
  /** The collection or global that is written. */
  readonly kind: string;
  readonly fields: readonly Field[];
  readonly stored: StoredDocument;
  readonly data: Values;
  /** The language that is written. */
  readonly locale: Locale | 'all';
  readonly draft: boolean;
  /** Whether the kind has drafts; without them every save is public where the document is. */
  readonly hasDrafts: boolean;
  readonly allLocales: boolean;
  /** Whether a new file comes with it. */
  readonly hasFile: boolean;
}

/**
 * Checks one change of one document against the table of rights and what is stored.
 * @returns whether the save must be made a draft: this person may not publish in this language, or a draft of a public text is pending and
 *   the save does not say that it publishes
 * @throws APIError 403 in the person's language for what they may not do, 400 for shared fields written in another
 *   language than the source, for text written in all languages at once and for a source language without text, 409 for a translation that would publish structure which the source has not published yet
 */
export function checkUpdate(update: Update): { readonly asDraft: boolean } {
  const { req, user, fields, stored, data, draft } = update;
  const { sourceLocale } = stored;
  // A kind without translated text, such as a reference, has no language; writing it is writing its source.
  const locale = update.locale !== 'all' && !hasTranslatedFields(fields) ? sourceLocale : update.locale;
  const mayDo = (operation: Operation) => may({ user, operation, locale, sourceLocale });
  const refuseUnless = (operation: Operation) => {
    if (!mayDo(operation)) throw refusal({ req, key: `refused.${operation}`, values: { language: localeName(req, locale) } });
  };
  if (locale === 'all' || update.allLocales) refuseUnless('writeAllLocales');
  if (changesTrash(stored, data)) {
    refuseUnless('trash');
    if (Object.keys(data).every((key) => key === 'deletedAt' || key === '_status')) {
      // The status may come along, and would go live or away with the document.
      const status = data['_status'];
      if (status === 'draft') {
        if (locale !== 'all' && isPublishedIn(stored.main, locale)) refuseUnless('unpublish');
      } else if (status !== undefined) refuseUnless('publish');
      return { asDraft: false };
    }
  }
  // Payload drops translated text that is written with locale=all, without a word (3.90, fields/hooks/beforeChange).
  if (locale === 'all') throw refusal({ req, key: 'refused.oneLanguage', status: 400 });
  if (isLocale(data['sourceLocale']) && data['sourceLocale'] !== sourceLocale && !mayDo('changeSourceLocale')) {
    throw refusal({ req, key: 'refused.changeSourceLocale', data: { fields: ['sourceLocale'] } });
  }
  requireTextInSource(update);
  const changed = [...sharedChanges({ fields, before: stored.latest, after: data }), ...(update.hasFile ? ['file'] : [])];
  if (changed.length > 0 && !mayDo('updateShared')) throw sharedRefusal({ req, user, kind: update.kind, changed, locale, sourceLocale });
  if (!(changed.length > 0 && mayDo('updateShared'))) refuseUnless('updateText');

  if (!update.hasDrafts) {
    if ((stored.main['publishedIn'] as Values | undefined)?.[locale] === true) refuseUnless('publish');
    return { asDraft: false };
  }
  const publishes = data['_status'] === 'published';
  if (publishes) refuseUnless('publish');
  const live = isPublishedIn(stored.main, locale);
  if (!publishes && !draft && data['_status'] === 'draft' && live) refuseUnless('unpublish');
  if (publishes) requirePublishedStructure(update, locale);
  // Payload would take the pending draft out of hiding and the language off the site, neither of which anybody asked for.
  const isPending = live && data['_status'] === undefined && !isPublishedIn(stored.latest, locale);
  return { asDraft: !draft && (isPending || !mayDo('publish')) };
}

function changesTrash(stored: StoredDocument, data: Values): boolean {
  return 'deletedAt' in data && Boolean(data['deletedAt']) !== Boolean(stored.latest['deletedAt'] ?? stored.main['deletedAt']);
}

/** Structure goes live with any language; whoever may not publish the source may not take its changed structure live. */
export function requirePublishedStructure(
  { req, user, kind, fields, stored }: Pick<Update, 'req' | 'user' | 'kind' | 'fields' | 'stored'>,
  locale: Locale,
): void {
  const { main, latest, sourceLocale } = stored;
  if (locale === sourceLocale || may({ user, operation: 'publish', locale: sourceLocale, sourceLocale })) return;
  if (!isPublishedIn(main, sourceLocale)) return;
  const changed = sharedChanges({ fields, before: main, after: latest });
  if (changed.length === 0) return;
  const values = { language: localeName(req, sourceLocale), fields: fieldNames(req, kind, changed) };
  throw refusal({ req, key: 'refused.sourceFirst', values, status: 409, data: { fields: changed } });
}

function sharedRefusal({
  req,
  user,
  kind,
  changed,
  locale,
  sourceLocale,
}: {
  req: PayloadRequest;
  user: Person | null;
  kind: string;
  changed: readonly string[];
  locale: Locale | 'all';
  sourceLocale: Locale;
}): Error {
  const values = { language: localeName(req, locale), source: localeName(req, sourceLocale), fields: fieldNames(req, kind, changed) };
  // Somebody who may do it in the source language made a mistake that they can mend; for others it is a matter of rights.
  const mendable = may({ user, operation: 'updateShared', locale: sourceLocale, sourceLocale });
  return refusal({
    req,
    key: mendable ? 'refused.sharedElsewhere' : 'refused.updateShared',
    values,
    status: mendable ? 400 : 403,
    data: { fields: [...changed], sourceLocale },
  });
}

/** Paths as people read them: "Sections 1, Minutes". */
function fieldNames(req: PayloadRequest, kind: string, paths: readonly string[]): string {
  const named = paths.map((path) =>
    path
      .split('.')
      .map((part) => {
        const key = labelKey({ prefix: 'field', name: part, kind });
        return /^\d+$/.test(part) ? String(Number(part) + 1) : hasLabel(key) ? message(req.i18n.language, key) : part;
      })
      .join(' '),
  );
  return [...new Set(named)].slice(0, 5).join(', ');
}

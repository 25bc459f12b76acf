import type { CollectionSlug, GlobalSlug, PayloadRequest, TypedUser } from 'payload';
import { localeName, refusal } from '@/access/documents/refuse.ts';
import { markRestoring } from '@/access/documents/restoring.ts';
import { personOf } from '@/access/person.ts';
import { may, mayAnywhere } from '@/access/rights.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { requestOf } from '@/access/transactions/request-of.ts';
import type { Values } from '@/content/shape/rows.ts';
import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import { isLocale, type Locale } from '@/languages/locales.ts';
import { inLanguage } from '@/passages/in-language.ts';
import { passagePlaces } from '@/passages/passage-places.ts';
import type { Segment } from '@/passages/segment.ts';
import { withoutTags } from '@/passages/tagged-text.ts';
import { type DeskDeed, markDeskSave } from '../ledger/desk-save.ts';
import { type Copies, isInTrash, readCopies } from '../ledger/read-copies.ts';
import { type TranslatedKind, translatedKind } from '../ledger/translated-kinds.ts';
import { restoredSource } from './restored-source.ts';
import { restoredWords } from './restored-words.ts';

/** A passage as an answer names it. */
export interface NamedPassage {
  /** `Section 2 › Text`, in the person's language. */
  readonly place: string;
  readonly text: string;
}

export interface RestoreRequest {
  readonly req: PayloadRequest;
  readonly kind: string;
  readonly versionId: string;
  /** The one language that is restored. */
  readonly locale: unknown;
  /** That the passages which a first answer named may go. */
  readonly removePassages: boolean;
}

export interface Restored {
  /** The document as it is now, in the restored language. */
  readonly doc: Readonly<Record<string, unknown>>;
  /** What stood in the version and has no place any more. */
  readonly lost: readonly NamedPassage[];
}

/**
 * Makes a draft of one language from a former version, as this person, past no rule of the house: words by passage into today's structure; in
 * the source language also the structure. Nothing is published or taken off the site, and no other language loses words without being asked.
 *
 * @throws APIError 403 for what the person may not write, 404 for a version that is not there, 400 for all languages at once, 409 with the
 *   passages by language (`data.removed`) that the version's structure has no place for
 */
export async function restoreVersion({ req: given, kind: slug, versionId, locale, removePassages }: RestoreRequest): Promise<Restored> {
  const user = given.user;
  if (user === null || !mayAnywhere(personOf(user), 'restoreVersion')) throw refused(given, 'all');
  if (!isLocale(locale)) throw refusal({ req: given, key: 'refused.oneLanguage', status: 400 });
  const kind = translatedKind(slug);
  if (kind?.hasDrafts !== true) throw notFound(given);
  return inTransaction(await requestOf({ payload: given.payload, user, req: given }), async (req) => {
    const found = await readVersion({ req, kind, versionId });
    const copies = found === undefined ? undefined : await readCopies({ req, kind, id: found.id });
    if (found === undefined || copies === undefined || isInTrash(copies)) throw notFound(req);
    const { id, version } = found;
    const { sourceLocale } = copies;
    if (!may({ user: personOf(user), operation: 'restoreVersion', locale, sourceLocale })) throw refused(req, locale);
    markRestoring(req);
    const place = { req, user, kind, id, copies, version, locale };
    // What was written in another language then is no structure to go back to.
    return locale === sourceLocale && sourceLocaleOf(version) === sourceLocale ? restoreSource(place, removePassages) : restoreWords(place);
  });
}

interface Place {
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly kind: TranslatedKind;
  readonly id: string;
  readonly copies: Copies;
  readonly version: Values;
  readonly locale: Locale;
}

async function restoreWords(place: Place): Promise<Restored> {
  const { req, kind, copies, version, locale } = place;
  const { fields } = kind;
  const { sourceLocale, latest } = copies;
  // In the source language its own newest text is what there is to write into.
  const source = locale === sourceLocale ? latest : copies.source;
  const { values, restored, lost } = restoredWords({ fields, sourceLocale, version, latest, source, locale });
  if (locale !== sourceLocale) {
    const deed: DeskDeed = { said: 'needsReview', origin: 'person', deed: 'restored' };
    markDeskSave(req, new Map(restored.map(({ key }) => [key, deed])));
  }
  const own = inLanguage({ fields, values, locale });
  const before = inLanguage({ fields, values: latest, locale });
  const changed = Object.keys(own).filter((name) => JSON.stringify(own[name]) !== JSON.stringify(before[name]));
  const doc = await save(place, Object.fromEntries(changed.map((name) => [name, own[name]])));
  return { doc, lost: named({ place, values: version, language: locale, segments: lost }) };
}

async function restoreSource(place: Place, removePassages: boolean): Promise<Restored> {
  const { req, kind, copies, version } = place;
  const { data, removed } = restoredSource({ fields: kind.fields, sourceLocale: copies.sourceLocale, version, latest: copies.latest });
  if (removed.size > 0 && !removePassages) {
    const byLanguage = [...removed].map(([language, segments]) => [
      language,
      named({ place, values: copies.latest, language: copies.sourceLocale, segments }),
    ]);
    throw refusal({ req, key: 'restore.removes', status: 409, data: { reason: 'removes', removed: Object.fromEntries(byLanguage) } });
  }
  return { doc: await save(place, data), lost: [] };
}

async function save({ req, user, kind, id, locale }: Place, fields: Values): Promise<Restored['doc']> {
  const data = { ...fields, _status: 'draft' } as never;
  const options = { locale, draft: true, depth: 0, overrideAccess: false, user } as const;
  const saved: unknown =
    kind.type === 'global'
      ? await req.payload.updateGlobal({ slug: kind.kind as GlobalSlug, data, ...options, req })
      : await req.payload.update({ collection: kind.kind as CollectionSlug, id, data, ...options, req });
  return saved as Restored['doc'];
}

/** As it lies in the database, all languages in it. */
async function readVersion({
  req,
  kind,
  versionId,
}: Pick<Place, 'req' | 'kind'> & { versionId: string }): Promise<{ id: string; version: Values } | undefined> {
  const { db } = req.payload;
  const question = { where: { id: { equals: versionId } }, locale: 'all', limit: 1, pagination: false, req } as const;
  if (kind.type === 'global') {
    const { docs } = await db.findGlobalVersions<Values>({ global: kind.kind as GlobalSlug, ...question });
    return docs[0] === undefined ? undefined : { id: kind.kind, version: docs[0].version };
  }
  const { docs } = await db.findVersions<Values>({ collection: kind.kind as CollectionSlug, ...question });
  return docs[0] === undefined ? undefined : { id: String(docs[0].parent), version: docs[0].version };
}

interface Naming {
  readonly place: Place;
  readonly values: Values;
  readonly language: Locale;
  readonly segments: readonly Segment[];
}

function named({ place: { req, kind }, values, language, segments }: Naming): NamedPassage[] {
  const places = passagePlaces({ fields: kind.fields, values, sourceLocale: language, language: req.i18n.language });
  return segments.map(({ key, text, tagged }) => ({
    place: places.get(key.split('#', 1)[0] ?? key)?.place ?? '',
    text: tagged ? withoutTags(text) : text,
  }));
}

function refused(req: PayloadRequest, locale: Locale | 'all'): Error {
  return refusal({ req, key: 'refused.restoreVersion', values: { language: localeName(req, locale) } });
}

function notFound(req: PayloadRequest): Error {
  return refusal({ req, key: 'desk.error.notFound', status: 404 });
}

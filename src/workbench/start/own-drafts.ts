import type { Payload, TypedUser } from 'payload';
import { isLocale, type Locale } from '@/languages/locales.ts';
import { kinds } from '@/content/kinds.ts';
import { groupBy } from '../letters/group-by.ts';
import { titleOf } from './title-of.ts';
import type { StartDocument } from './start-document.ts';

interface Entry {
  readonly action: string;
  readonly documentKind: string;
  readonly documentId: string;
  readonly locale?: string | null;
  readonly createdAt: string;
}

interface Asked {
  readonly payload: Payload;
  readonly user: TypedUser;
  readonly person: string;
}

/** So many of somebody's last deeds are looked through; drafts that are older are found in the lists. */
const deeds = 60;
const most = 6;

/** What somebody wrote last and nobody has published since, newest first: by their entries of the audit trail, which has an index for it. */
export async function ownDrafts({ payload, user, person }: Asked): Promise<StartDocument[]> {
  const { docs } = await payload.db.find<Entry>({
    collection: 'audit',
    where: { and: [{ personId: { equals: person } }, { action: { in: ['create', 'saveDraft'] } }] },
    sort: '-createdAt',
    limit: deeds,
    pagination: false,
  });
  const last = new Map<string, StartDocument>();
  for (const { documentKind, documentId, locale, createdAt } of docs) {
    const slug = kinds.find((kind) => kind.slug === documentKind && kind.facts.publishes === 'by-status')?.slug;
    const key = `${documentKind}/${documentId}/${String(locale)}`;
    if (slug !== undefined && isLocale(locale) && !last.has(key)) {
      last.set(key, { kind: slug, id: documentId, locale, title: '', when: createdAt, person: null });
    }
  }
  const places = [...last.values()].slice(0, 3 * most);
  const titles = await draftTitles({ payload, user, places });
  return places
    .flatMap((place) => {
      const title = titles.get(keyOf(place));
      return title === undefined ? [] : [{ ...place, title }];
    })
    .slice(0, most);
}

function keyOf({ kind, id, locale }: Pick<StartDocument, 'kind' | 'id' | 'locale'>): string {
  return `${kind}/${id}/${locale}`;
}

/** The titles of those that are drafts still and that this person may read: one question for each kind and language. */
async function draftTitles({ payload, user, places }: { payload: Payload; user: TypedUser; places: readonly StartDocument[] }) {
  const groups = groupBy(places, ({ kind, locale }) => `${kind}/${locale}`);
  const found = await Promise.all(
    [...groups.values()].map(async (group) => {
      const [first] = group;
      return first === undefined
        ? []
        : draftsAmong({ payload, user, kind: first.kind, locale: first.locale, ids: group.map(({ id }) => id) });
    }),
  );
  return new Map(found.flat());
}

interface Group {
  readonly payload: Payload;
  readonly user: TypedUser;
  readonly kind: StartDocument['kind'];
  readonly locale: Locale;
  readonly ids: readonly string[];
}

async function draftsAmong({ payload, user, kind, locale, ids }: Group): Promise<(readonly [string, string])[]> {
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { in: [...ids] } },
    draft: true,
    depth: 0,
    locale,
    limit: ids.length,
    pagination: false,
    select: { title: true, _status: true },
    overrideAccess: false,
    user,
  });
  return docs.flatMap((document) => {
    const values: Readonly<Record<string, unknown>> = { ...document };
    return values['_status'] === 'draft' ? [[`${kind}/${document.id}/${locale}`, titleOf(values)] as const] : [];
  });
}

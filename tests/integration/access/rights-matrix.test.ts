import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { personOf } from '@/access/person.ts';
import { may, type Operation } from '@/access/rights.ts';
import { type Role, roles } from '@/access/roles.ts';
import { translationCollections } from '@/translation/collections.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House, Person } from '../../support/house.ts';

/** The source, the one language that translator and reviewer are named for, and another. */
const tried = ['en', 'nl', 'de'] as const satisfies readonly Locale[];

interface Target {
  readonly id: string;
  readonly version: string;
}

interface Attempt {
  readonly house: House;
  readonly as: Person | undefined;
  readonly locale: Locale;
  readonly target: Target;
}

type Surface = (attempt: Attempt) => Promise<boolean>;

/** Operations about a document; each surface says whether it let the attempt through. */
type Attempts = Readonly<Record<'rest', Surface>> & Readonly<Partial<Record<'local' | 'graphql', Surface>>>;

let counter = 100;

const rest =
  (call: (attempt: Attempt) => { path: string; method?: string; body?: unknown }): Surface =>
  async (attempt) => {
    const { path, method, body } = call(attempt);
    const response = await attempt.house.rest(path, {
      ...(attempt.as === undefined ? {} : { as: attempt.as }),
      ...(method === undefined ? {} : { method }),
      ...(body === undefined ? {} : { body }),
    });
    expect([200, 201, 400, 403, 404], await response.clone().text()).toContain(response.status);
    return response.ok;
  };

const graphql =
  (write: (attempt: Attempt) => string): Surface =>
  async (attempt) => {
    const query = write(attempt);
    const answer = await attempt.house.graphql(query, attempt.as === undefined ? {} : { as: attempt.as });
    for (const error of answer.errors)
      expect([400, 403, 404], `${query}: ${JSON.stringify(error)}`).toContain(error.extensions?.['statusCode']);
    return answer.errors.length === 0;
  };

const local =
  (run: (attempt: Attempt, options: { overrideAccess: false; user: unknown }) => Promise<unknown>): Surface =>
  async (attempt) => {
    try {
      await run(attempt, { overrideAccess: false, user: attempt.as?.user ?? null });
      return true;
    } catch (error) {
      expect([400, 403, 404], String(error)).toContain((error as { status?: number }).status);
      return false;
    }
  };

/** One change, posted over each surface as programs and the admin do. */
function change(data: () => object, draft: boolean): Attempts {
  return {
    rest: rest(({ target, locale }) => ({
      path: `/chapters/${target.id}?locale=${locale}&draft=${String(draft)}`,
      method: 'PATCH',
      body: data(),
    })),
    graphql: graphql(({ target, locale }) => {
      const input = JSON.stringify(data())
        .replace(/"(\w+)":/g, '$1:')
        .replace(/(_status:|sourceLocale:)"(\w+)"/g, '$1$2');
      return `mutation { updateChapter(id: "${target.id}", locale: ${locale}, draft: ${String(draft)}, data: ${input}) { id } }`;
    }),
    local: local(({ house, target, locale }, options) =>
      house.payload.update({ collection: 'chapters', id: target.id, locale, draft, data: data() as never, ...options } as never),
    ),
  };
}

const attempts: Readonly<Record<Exclude<Operation, 'assign' | 'managePeople' | 'readAudit'>, Attempts>> = {
  readPublished: {
    rest: rest(({ target, locale }) => ({ path: `/chapters/${target.id}?locale=${locale}` })),
    graphql: graphql(({ target, locale }) => `{ Chapter(id: "${target.id}", locale: ${locale}) { title } }`),
    local: local(({ house, target, locale }, options) =>
      house.payload.findByID({ collection: 'chapters', id: target.id, locale, ...options } as never),
    ),
  },
  readDrafts: {
    rest: async ({ house, as, target, locale }) => {
      const response = await house.rest(`/chapters/${target.id}?locale=${locale}&draft=true`, as === undefined ? {} : { as });
      return ((await response.json()) as { summary?: string }).summary === `draft ${locale}`;
    },
    graphql: async ({ house, as, target, locale }) => {
      const answer = await house.graphql(
        `{ Chapter(id: "${target.id}", locale: ${locale}, draft: true) { summary } }`,
        as === undefined ? {} : { as },
      );
      return (answer.data?.['Chapter'] as { summary?: string } | null)?.summary === `draft ${locale}`;
    },
    local: async ({ house, as, target, locale }) => {
      const options = { overrideAccess: false, user: as?.user ?? null, disableErrors: true };
      const found = (await house.payload.findByID({ collection: 'chapters', id: target.id, locale, draft: true, ...options } as never)) as {
        summary?: string;
      } | null;
      return found?.summary === `draft ${locale}`;
    },
  },
  readVersions: {
    rest: rest(({ target, locale }) => ({ path: `/chapters/versions/${target.version}?locale=${locale}` })),
    graphql: graphql(({ target, locale }) => `{ versionChapter(id: "${target.version}", locale: ${locale}) { id } }`),
    local: local(({ house, target, locale }, options) =>
      house.payload.findVersionByID({ collection: 'chapters', id: target.version, locale, ...options } as never),
    ),
  },
  create: {
    rest: rest(({ locale }) => ({ path: `/chapters?locale=${locale}&draft=true`, body: { title: 'New', sourceLocale: 'en' } })),
    graphql: graphql(
      ({ locale }) =>
        `mutation { createChapter(locale: ${locale}, draft: true, data: { title: "New", sourceLocale: en, licence: CC_BY_4_0 }) { id } }`,
    ),
    local: local(({ house, locale }, options) =>
      house.payload.create({
        collection: 'chapters',
        locale,
        draft: true,
        data: { title: 'New', sourceLocale: 'en' },
        ...options,
      } as never),
    ),
  },
  duplicate: {
    rest: rest(({ target, locale }) => ({ path: `/chapters/${target.id}/duplicate?locale=${locale}`, body: {} })),
    graphql: graphql(
      ({ target }) => `mutation { duplicateChapter(id: "${target.id}", data: { sourceLocale: en, licence: CC_BY_4_0 }) { id } }`,
    ),
    local: local(({ house, target, locale }, options) =>
      house.payload.duplicate({ collection: 'chapters', id: target.id, locale, ...options } as never),
    ),
  },
  updateText: change(() => ({ title: `Text ${String(counter++)}` }), true),
  updateShared: change(() => ({ number: counter++ }), true),
  publish: change(() => ({ title: `Live ${String(counter++)}`, _status: 'published' }), false),
  unpublish: change(() => ({ _status: 'draft' }), false),
  trash: change(() => ({ deletedAt: '2026-01-01T00:00:00.000Z' }), false),
  changeSourceLocale: change(() => ({ sourceLocale: 'sk' }), true),
  deleteForever: {
    rest: rest(({ target, locale }) => ({ path: `/chapters/${target.id}?locale=${locale}`, method: 'DELETE' })),
    graphql: graphql(({ target }) => `mutation { deleteChapter(id: "${target.id}") { id } }`),
    local: local(({ house, target, locale }, options) =>
      house.payload.delete({ collection: 'chapters', id: target.id, locale, ...options } as never),
    ),
  },
  // Payload's own operation, which the Local API calls, is refused to people: it writes all languages.
  restoreVersion: {
    rest: rest(({ target, locale }) => ({
      path: `/chapters/versions/${target.version}?locale=${locale}&removePassages=true`,
      method: 'POST',
    })),
    graphql: graphql(
      ({ target, locale }) => `mutation { restoreVersionChapter(id: "${target.version}", locale: ${locale}, removePassages: true) { id } }`,
    ),
  },
  // GraphQL has no word for all languages.
  writeAllLocales: {
    rest: rest(({ target, locale }) => ({
      path: `/chapters/${target.id}?locale=${locale}&publishAllLocales=true`,
      method: 'PATCH',
      body: {},
    })),
    local: local(({ house, target, locale }, options) =>
      house.payload.update({ collection: 'chapters', id: target.id, locale, unpublishAllLocales: true, data: {}, ...options } as never),
    ),
  },
};

/** A chapter of English source, public in all three languages, with a newer draft in each. */
async function newTarget(house: House): Promise<Target> {
  const { payload } = house;
  const { id } = await payload.create({
    collection: 'chapters',
    locale: 'en',
    data: { title: 'Chapter', number: 1, _status: 'published' } as never,
  });
  for (const locale of ['nl', 'de'] as const) {
    await payload.update({ collection: 'chapters', id, locale, data: { title: `Chapter ${locale}`, _status: 'published' } as never });
  }
  // The language that `changeSourceLocale` asks for has text, as it must.
  await payload.update({ collection: 'chapters', id, locale: 'sk', draft: true, data: { title: 'Chapter sk', summary: 'draft sk' } });
  for (const locale of tried) {
    await payload.update({ collection: 'chapters', id, locale, draft: true, data: { summary: `draft ${locale}` } });
  }
  const { docs } = await payload.findVersions({ collection: 'chapters', where: { parent: { equals: id } }, limit: 1, depth: 0 });
  return { id, version: String(docs[0]?.id) };
}

/** What puts the target right after an attempt that was let through; without an entry there is nothing to put right. */
const repairs: Readonly<Partial<Record<Operation, (house: House, target: Target, locale: Locale) => Promise<Target>>>> = {
  updateShared: repairBy(() => ({ _status: 'published' })),
  unpublish: repairBy(() => ({ _status: 'published' })),
  trash: repairBy(() => ({ deletedAt: null })),
  changeSourceLocale: repairBy(() => ({ sourceLocale: 'en', _status: 'published' })),
  writeAllLocales: async (house, target) => {
    await house.payload.update({ collection: 'chapters', id: target.id, locale: 'en', publishAllLocales: true, data: {} } as never);
    return target;
  },
  deleteForever: newTarget,
  restoreVersion: newTarget,
};

function repairBy(data: () => object) {
  return async ({ payload }: House, target: Target, locale: Locale): Promise<Target> => {
    await payload.update({ collection: 'chapters', id: target.id, locale, trash: true, data: data() });
    return target;
  };
}

/** Operations that know no language are tried in one. */
const withoutLanguage: ReadonlySet<Operation> = new Set(['deleteForever', 'writeAllLocales']);

describeOnBothDatabases('rights: role x operation x language x surface', (house) => {
  let people: Readonly<Record<Role, Person>>;
  let target: Target;

  beforeAll(async () => {
    people = {
      administrator: await house.person('administrator'),
      editor: await house.person('editor'),
      translator: await house.person('translator', ['nl']),
      reviewer: await house.person('reviewer', ['nl']),
      reader: await house.person('reader'),
    };
  });

  describe.each([...roles, 'anonymous'] as const)('%s', (role) => {
    beforeAll(async () => {
      target = await newTarget(house);
    });

    for (const [operation, surfaces] of Object.entries(attempts) as [
      Exclude<Operation, 'assign' | 'managePeople' | 'readAudit'>,
      Attempts,
    ][]) {
      for (const [surface, attempt] of Object.entries(surfaces)) {
        it(`${operation} over ${surface} is as the table says`, async () => {
          const as = role === 'anonymous' ? undefined : people[role];
          const user = personOf(as?.user);
          const expected: Record<string, boolean> = {};
          const actual: Record<string, boolean> = {};
          for (const locale of withoutLanguage.has(operation) ? (['en'] as const) : tried) {
            const asked = operation === 'writeAllLocales' ? 'all' : locale;
            expected[locale] = may({ user, operation, locale: asked, sourceLocale: 'en' });
            actual[locale] = await attempt({ house, as, locale, target });
            if (actual[locale]) target = (await repairs[operation]?.(house, target, locale)) ?? target;
          }
          expect(actual).toEqual(expected);
        });
      }
    }

    it('assigning a translation is as the table says', async () => {
      const as = role === 'anonymous' ? {} : { as: people[role] };
      const user = personOf(role === 'anonymous' ? null : people[role].user);
      for (const locale of ['nl', 'de'] as const) {
        const answer = await house.rest(`/desk/chapters/${target.id}/${locale}/assign`, { ...as, body: { person: null } });
        expect(answer.ok).toBe(may({ user, operation: 'assign', locale, sourceLocale: 'en' }));
      }
    });

    it('managing people and reading the audit trail are as the table says', async () => {
      const as = role === 'anonymous' ? {} : { as: people[role] };
      const user = personOf(role === 'anonymous' ? null : people[role].user);
      const body = { name: 'Somebody', email: `${role}-new-${house.database}@example.org`, password: 'long-enough-1', role: 'translator' };
      expect((await house.rest('/users', { ...as, body })).ok).toBe(may({ user, operation: 'managePeople', locale: 'en' }));
      expect((await house.rest('/audit', as)).ok).toBe(may({ user, operation: 'readAudit', locale: 'en' }));
      const asked = await house.graphql('{ Audits { docs { action } } }', as);
      expect(asked.errors.length === 0).toBe(may({ user, operation: 'readAudit', locale: 'en' }));
    });
  });

  describe('what the translation room keeps', () => {
    it.each(translationCollections.map(({ slug }) => slug))('%s is reached by none of Payload’s own ways, by nobody', async (slug) => {
      const ways = [
        ...['', '?locale=all&draft=true&trash=true', '/x', '/count', '/versions', '/versions/x'].map((path) => ['GET', path] as const),
        ...['', '?draft=true', '/versions/x', '/versions/x?draft=true'].map((path) => ['POST', path] as const),
        ...['/x', '?where[id][exists]=true', '/x?locale=all&publishAllLocales=true'].map((path) => ['PATCH', path] as const),
        ...['/x', '?where[id][exists]=true'].map((path) => ['DELETE', path] as const),
      ];
      for (const as of [{ as: people.administrator }, {}]) {
        for (const [method, path] of ways) {
          const body = method === 'POST' || method === 'PATCH' ? { body: { key: 'x', text: 'x' } } : {};
          expect([method, path, (await house.rest(`/${slug}${path}`, { ...as, method, ...body })).status]).toEqual([method, path, 403]);
        }
      }
      const { data } = await house.graphql('{ __schema { types { name } } }', { as: people.administrator });
      const words = slug.split('-').map((word) => word.replace(/^./, (letter) => letter.toUpperCase()));
      const [many, one] = [words.join(''), words.join('').replace(/s$/, '')];
      expect(JSON.stringify(data)).not.toMatch(new RegExp(`"(?:mutation|count)?(?:${many}|${one})(?:_|"|Input)`));
    });
  });

  describe('the audit trail', () => {
    it.each(['POST', 'PATCH', 'DELETE'])('cannot be written with %s, by an administrator either', async (method) => {
      const as = people.administrator;
      const { docs } = await house.payload.find({ collection: 'audit', limit: 1 });
      const path = method === 'POST' ? '/audit' : `/audit/${String(docs[0]?.id)}`;
      const body = { action: 'create', documentKind: 'chapters', documentId: 'x' };
      expect((await house.rest(path, { as, method, ...(method === 'DELETE' ? {} : { body }) })).status).toBe(403);
    });
  });
});

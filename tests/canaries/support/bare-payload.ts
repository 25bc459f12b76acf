import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { buildConfig, getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import sharp from 'sharp';

/** A document, a version or a row as it comes, of which nothing is known. */
export type Values = Readonly<Record<string, unknown>>;

interface Call {
  readonly method?: string;
  readonly body?: string;
  readonly type?: string;
  readonly token?: string;
}

interface Page {
  readonly docs: readonly Values[];
  readonly totalDocs: number;
}

/** Payload's Local API for collections that no generated type knows. */
interface LocalApi {
  create(args: Values): Promise<Values>;
  update(args: Values): Promise<Values>;
  find(args: Values): Promise<Page>;
  findByID(args: Values): Promise<Values>;
}

type Method<Answer> = (args: Values) => Promise<Answer>;

/** The adapter: its methods are replaced by ours, one over the other. */
interface Database {
  findOne: Method<Values | null>;
  findVersions: Method<Page>;
  readonly client: { execute(statement: string): Promise<{ readonly rows: readonly Values[] }> };
}

/** Payload as its makers give it, with nothing of ours: what a canary is about. */
export interface Bare {
  readonly payload: Payload;
  readonly local: LocalApi;
  readonly db: Database;
  readonly config: SanitizedConfig;
  /** Of somebody who is signed in. */
  readonly token: string;
  /** One REST call in this process, past all that is ours: `rest('/posts?locale=nl')`. */
  readonly rest: (path: string, call?: Call) => Promise<Response>;
}

export const email = 'somebody@example.org';
export const password = 'a password for tests';
export const secret = 'for-tests-only';

/**
 * Opened once for all canaries: they run in one process, one after the other. Each makes documents of its own. Without transactions, as the
 * adapter comes: one that a fault leaves open would hold up the others.
 */
export const bare: Bare = await open();

async function open(): Promise<Bare> {
  const folder = await mkdtemp(join(tmpdir(), 'cop-cms-canaries-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const config = await buildConfig({
    secret,
    serverURL: 'https://cms.example.org',
    db: sqliteAdapter({ client: { url: `file:${join(folder, 'bare.db')}` }, idType: 'uuid', push: true }),
    editor: lexicalEditor(),
    localization: { locales: ['en', 'nl'], defaultLocale: 'en', fallback: false },
    experimental: { localizeStatus: true },
    sharp,
    i18n: { translations: { en: { lexical: { paragraph: { label: 'our word' } } } } },
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: process.env['TEST_LOG'] ?? 'silent' } },
    collections: [
      { slug: 'users', auth: true, fields: [], endpoints: [{ path: '/logout', method: 'post', handler: () => Response.json('ours') }] },
      {
        slug: 'posts',
        versions: { maxPerDoc: 0, drafts: { localizeStatus: true, validate: false } },
        access: { read: () => true },
        fields: [
          { name: 'title', type: 'text', localized: true, required: true },
          { name: 'shared', type: 'text' },
          { name: 'number', type: 'number' },
          { name: 'rows', type: 'array', fields: [{ name: 'words', type: 'text', localized: true }] },
          { name: 'body', type: 'richText', localized: true },
        ],
      },
      {
        slug: 'plain',
        access: { read: () => true, create: () => true },
        hooks: { beforeOperation: [({ args }) => ({ ...args, limit: 'limit' in args && args.limit === 77 ? 1 : undefined })] },
        fields: [
          { name: 'name', type: 'text' },
          { name: 'closed', type: 'text', access: { update: () => false } },
        ],
      },
      { slug: 'closed', endpoints: false, fields: [{ name: 'name', type: 'text' }] },
      {
        slug: 'files',
        access: { read: () => true },
        upload: { staticDir: join(folder, 'files'), imageSizes: [{ name: 'small', width: 8, formatOptions: { format: 'webp' } }] },
        fields: [],
      },
    ],
    globals: [
      {
        slug: 'menu',
        versions: { max: 0, drafts: { localizeStatus: true } },
        fields: [{ name: 'title', type: 'text', localized: true }],
      },
    ],
  });
  const key = 'bare';
  const payload = await getPayload({ config, key });
  const local = payload as unknown as LocalApi;
  await local.create({ collection: 'users', data: { email, password } });
  const { token } = await payload.login({ collection: 'users', data: { email, password } });
  if (token === undefined) throw new Error('The login gave no token.');
  return {
    payload,
    local,
    db: payload.db as unknown as Database,
    config,
    token,
    rest: (path, { method = 'GET', body, type = 'application/json', token: as } = {}) =>
      handleEndpoints({
        config,
        payloadInstanceCacheKey: key,
        request: new Request(`http://127.0.0.1/api${path}`, {
          method,
          headers: { ...(body === undefined ? {} : { 'content-type': type }), ...(as === undefined ? {} : { authorization: `JWT ${as}` }) },
          ...(body === undefined ? {} : { body }),
        }),
      }),
  };
}

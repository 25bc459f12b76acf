type Method = 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS';

/** What a stranger is answered about a document or file that is not public any more. */
export type AfterWithdrawal =
  /** The address was the document's own: 404. */
  | 'gone'
  /** The answer stays, without it: lists, counts, menus. */
  | 'absent'
  /** That it went, for followers: kind, id and language, nothing else. */
  | 'tombstone'
  /** Strangers are refused here at all times. */
  | 'refused'
  /** Nothing of documents was ever said here. */
  | 'nothing';

export interface PublicRoute {
  readonly methods: readonly Method[];
  /** `{kind}` is any kind of content, `{global}` any global, other names in braces are parameters. */
  readonly path: string;
  readonly answeredBy: 'front' | 'back';
  readonly withdrawn: AfterWithdrawal;
  /** For how long a shared cache may give an answer that it has, in seconds, without asking again. */
  readonly keptFor: 0 | 60 | 'for good';
}

const read: readonly Method[] = ['GET'];
const page: readonly Method[] = ['GET', 'HEAD'];
const write: readonly Method[] = ['POST', 'PATCH', 'PUT', 'DELETE'];

type Rows = readonly (readonly [methods: readonly Method[], path: string, withdrawn: AfterWithdrawal])[];

/** Collections that are nobody's business outside; their addresses are all alike. */
export const privateCollections = [
  'users',
  'audit',
  'translations',
  'passage-history',
  'passage-comments',
  'memory-units',
  'notifications',
  'translation-trend',
  'preview-links',
  'publications',
  'slugs',
  'feed-marks',
  'login-attempts',
  'payload-kv',
  'payload-locked-documents',
  'payload-preferences',
] as const;

/** From publications, in memory. */
const front: Rows = [
  [page, '/{locale}', 'absent'],
  [page, '/{locale}/{word}', 'absent'],
  [page, '/{locale}/{word}/{slug}', 'gone'],
  [page, '/{locale}/{word}/{slug}/{lang}', 'gone'],
  [page, '/sitemap.xml', 'nothing'],
  [page, '/sitemaps/{file}', 'absent'],
  [page, '/robots.txt', 'nothing'],
  [read, '/api/v1', 'absent'],
  [read, '/api/v1/feed', 'tombstone'],
  [read, '/api/v1/progress', 'absent'],
  [read, '/api/v1/openapi.json', 'nothing'],
  [read, '/api/v1/{locale}/{kind}', 'absent'],
  [read, '/api/v1/{locale}/{kind}/{slug}', 'gone'],
  [read, '/api/v1/all/{kind}/{slug}', 'gone'],
  [page, '/', 'nothing'],
  [read, '/api/health', 'nothing'],
  [read, '/api/health/{part}', 'nothing'],
];

/** Payload's own API over the stored documents, past the read guard. */
const back: Rows = [
  [read, '/api/{kind}', 'absent'],
  [read, '/api/{kind}/count', 'absent'],
  [read, '/api/{kind}/{id}', 'gone'],
  [read, '/api/{kind}/versions', 'refused'],
  [read, '/api/{kind}/versions/{id}', 'refused'],
  [write, '/api/{kind}', 'refused'],
  [write, '/api/{kind}/{id}', 'refused'],
  [write, '/api/{kind}/{id}/duplicate', 'refused'],
  [write, '/api/{kind}/versions/{id}', 'refused'],
  [write, '/api/{kind}/access/{id}', 'nothing'],
  [read, '/api/media/paste-url/{id}', 'refused'],
  [read, '/api/globals/{global}', 'absent'],
  [read, '/api/globals/{global}/versions', 'refused'],
  [read, '/api/globals/{global}/versions/{id}', 'refused'],
  [write, '/api/globals/{global}', 'refused'],
  [write, '/api/globals/{global}/versions/{id}', 'refused'],
  [write, '/api/globals/{global}/access', 'nothing'],
  [['POST'], '/api/graphql', 'absent'],
  [read, '/api/access', 'nothing'],
  [[...read, ...write], '/api/desk/{…}', 'refused'],
  [write, '/api/import/{…}', 'refused'],
  ...privateCollections.map((collection) => [[...read, ...write], `/api/${collection}/{…}`, 'refused'] as const),
  [page, '/admin/{…}', 'refused'],
  [page, '/preview/{kind}/{id}', 'refused'],
  // Whoever has a link sees one draft, public or not; withdrawn is what `publication/links` says.
  [page, '/preview/shared/{token}', 'nothing'],
  [[...read, ...write], '/api/draft-links/{…}', 'refused'],
  // Next's optimiser would keep pictures: switched off in next.config.mjs.
  [page, '/_next/image', 'gone'],
];

/**
 * Every address under which text or files leave this product, and what becomes of it after a withdrawal: in the front within
 * a second, in shared caches when the time is over for which they may keep it. A test looks for addresses that exist and do
 * not stand here.
 */
export const publicRoutes: readonly PublicRoute[] = [
  ...front.map(([methods, path, withdrawn]): PublicRoute => ({ methods, path, withdrawn, answeredBy: 'front', keptFor: 0 })),
  ...back.map(([methods, path, withdrawn]): PublicRoute => ({ methods, path, withdrawn, answeredBy: 'back', keptFor: 0 })),
  { methods: page, path: '/api/media/file/{filename}', answeredBy: 'back', withdrawn: 'gone', keptFor: 60 },
  // Ours, made at build time.
  { methods: page, path: '/assets/{…}', answeredBy: 'front', withdrawn: 'nothing', keptFor: 'for good' },
  { methods: page, path: '/_next/static/{…}', answeredBy: 'front', withdrawn: 'nothing', keptFor: 'for good' },
];

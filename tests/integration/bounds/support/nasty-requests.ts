import fc from 'fast-check';
import type { CollectionSlug, Endpoint, Payload } from 'payload';

/** One call of REST, as `house.rest` takes it. */
export interface NastyRequest {
  readonly path: string;
  readonly method: string;
  readonly raw?: string;
  readonly type?: string;
}

const ids = [
  'x',
  '0',
  'null',
  '65f000000000000000000000',
  '00000000-0000-4000-8000-000000000000',
  '%2e%2e',
  'a%20b',
  '-1',
  '💥',
  'a'.repeat(300),
];

/** Values that programs and strangers send: of another type, at an edge, or with a meaning for some part of the machine. */
const texts = [
  ...[
    '',
    '0',
    '-1',
    '1e9',
    '1.5',
    'true',
    'null',
    'undefined',
    'NaN',
    'x',
    '2026-01-01',
    '2026-13-45',
    '+275760-09-13',
    '65f000000000000000000000',
    '00000000-0000-4000-8000-000000000000',
  ],
  ...[
    '$where',
    '{"$gt":""}',
    '[]',
    '{}',
    '{',
    "';--",
    '%',
    '_',
    '\\',
    '*',
    '(',
    '[a',
    '.*',
    '..',
    '../x',
    'a,b,c',
    ',',
    ' ',
    'a'.repeat(2000),
    '\u202e',
    '💥',
    'en',
    'all',
    'users',
  ],
];

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'within',
  'near',
  'nosuch',
  '$gt',
  '0',
  '',
];

const json: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e21,
    '',
    'x',
    [],
    {},
    [null],
    [1],
    [[]],
    [{}],
    { a: 1 },
    { $gt: '' },
    { root: 1 },
    { id: 'x' },
    { en: 'x' },
  ),
  fc.constantFrom<unknown>(
    { root: { type: 'root', children: [{}] } },
    { relationTo: 'users', value: 'x' },
    '2026-01-01',
    'x'.repeat(5000),
    '\u0000',
    '\ud800',
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Random requests over all collections, globals and endpoints; the same for the same Payload and seed. */
export function nastyRequests(payload: Payload, { seed, count }: { seed: number; count: number }): NastyRequest[] {
  const collections = Object.values(payload.collections).map(({ config }) => config);
  const text = fc.constantFrom(...texts);
  const collection = fc.constantFrom(...collections);
  const names = (slug: string) => [
    'id',
    'nosuch',
    '_id',
    '__proto__',
    ...payload.collections[slug as CollectionSlug].config.flattenedFields.flatMap(pathsOf),
  ];

  const parameter = (slug: string) =>
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom(...names(slug)), fc.constantFrom(...operators), text)
          .map(([path, operator, value]) => `where[${path}][${operator}]=${encodeURIComponent(value)}`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('and', 'or', 'AND', 'title', 'and][0][or][0', '0'), text)
          .map(([key, value]) => `where[${key}]=${encodeURIComponent(value)}`),
      },
      { weight: 1, arbitrary: text.map((value) => `where=${encodeURIComponent(value)}`) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom(
              'depth',
              'limit',
              'page',
              'draft',
              'trash',
              'pagination',
              'data',
              'sort',
              'select',
              'populate',
              'joins',
              'prefix',
              'fallback-locale',
              'selectedLocales',
              'publishSpecificLocale',
              'flattenLocales',
            ),
            text,
          )
          .map(([key, value]) => `${key}=${encodeURIComponent(value)}`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.constantFrom('select', 'populate', 'joins', 'sort', 'limit', 'data', 'fallbackLocale'),
            fc.constantFrom(...names(slug), 'tools'),
            text,
          )
          .map(([key, name, value]) => `${key}[${name}]=${encodeURIComponent(value)}`),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom(...names(slug)), fc.boolean()).map(([name, down]) => `sort=${down ? '-' : ''}${name}`),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'locale=nl',
          'locale=all',
          'draft=true',
          'trash=true',
          'limit=2&limit=3',
          '%ff',
          '&&&',
          '=',
          '[]=',
          'a'.repeat(9000),
        ),
      },
    );
  const query = (slug: string) =>
    fc.array(parameter(slug), { minLength: 0, maxLength: 3 }).map((parts) => (parts.length === 0 ? '' : `?${parts.join('&')}`));

  const asked = collection.chain(({ slug }) =>
    fc
      .tuple(
        fc.constantFrom('', '/ID', '/count', '/versions', '/versions/ID', '/me', '/init', '/file/ID', '/paste-url', '/ID/x'),
        fc.constantFrom(...ids),
        query(slug),
        fc.constantFrom('GET', 'GET', 'GET', 'DELETE'),
      )
      .map(([suffix, id, search, method]): NastyRequest => ({
        path: `/${slug}${suffix.replace('ID', encodeURI(id).replaceAll('%25', '%'))}${search}`,
        method,
      })),
  );
  const stored = collection.chain(({ slug }) =>
    fc
      .tuple(
        fc.dictionary(
          fc.constantFrom(...names(slug).map((name) => name.split('.')[0] ?? ''), 'password', 'file', 'locale', '__proto__'),
          json,
          { maxKeys: 4 },
        ),
        fc.constantFrom('', '/ID', '/access', '/access/ID', '/ID/duplicate', '/versions/ID'),
        fc.constantFrom(...ids),
        fc.constantFrom('', '?draft=true', '?locale=nl&draft=true', '?locale=all', '?publishAllLocales=true'),
        fc.constantFrom('POST', 'PATCH'),
      )
      .map(([data, suffix, id, search, method]): NastyRequest => ({
        path: `/${slug}${suffix.replace('ID', encodeURI(id).replaceAll('%25', '%'))}${search}`,
        method,
        ...body({ title: 'A', ...data }),
      })),
  );
  const endpoints = [
    ...payload.config.endpoints.map((endpoint) => ({ ...endpoint, base: '' })),
    ...collections.flatMap(({ slug, endpoints: own }) =>
      own === false ? [] : own.map((endpoint: Endpoint) => ({ ...endpoint, base: `/${slug}` })),
    ),
    ...payload.config.globals.flatMap(({ slug, endpoints: own }) =>
      own === false ? [] : own.map((endpoint: Endpoint) => ({ ...endpoint, base: `/globals/${slug}` })),
    ),
  ].filter(({ method }) => ['get', 'post', 'patch', 'put', 'delete'].includes(method));
  const anywhere = fc
    .tuple(
      fc.constantFrom(...endpoints),
      fc.array(fc.constantFrom(...ids, 'tools', 'nl'), { minLength: 4, maxLength: 4 }),
      json,
      fc.constantFrom('json', 'text', 'form', 'multipart', 'none'),
      query('tools'),
    )
    .map(([{ base, path, method }, fillers, value, kind, search]): NastyRequest => {
      let next = 0;
      const filled = path.replace(/:\w+\??/g, () => encodeURI(fillers[next++] ?? 'x').replaceAll('%25', '%'));
      const asks = method === 'get' || method === 'delete';
      return {
        path: `${base}${filled === '/' ? '' : filled}${search}`,
        method: method.toUpperCase(),
        ...(asks ? {} : bodyOf(kind, value)),
      };
    });
  return fc.sample(fc.oneof({ weight: 4, arbitrary: asked }, { weight: 3, arbitrary: stored }, { weight: 3, arbitrary: anywhere }), {
    seed,
    numRuns: count,
  });
}

function pathsOf(field: { readonly name: string; readonly flattenedFields?: readonly { readonly name: string }[] }): string[] {
  return [
    field.name,
    ...(field.flattenedFields ?? []).map((inner) => `${field.name}.${inner.name}`),
    `${field.name}.nl`,
    `${field.name}.id`,
    `${field.name}.title.x`,
  ];
}

function body(value: unknown): Pick<NastyRequest, 'raw' | 'type'> {
  return { raw: JSON.stringify(value), type: 'application/json' };
}

function bodyOf(kind: string, value: unknown): Pick<NastyRequest, 'raw' | 'type'> {
  const text = JSON.stringify(value);
  switch (kind) {
    case 'json':
      return { raw: text, type: 'application/json' };
    case 'text':
      return { raw: text, type: 'text/plain' };
    case 'form':
      return { raw: 'a=1&_payload={', type: 'application/x-www-form-urlencoded' };
    case 'multipart':
      return {
        raw: `--line\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${text}\r\n--line--\r\n`,
        type: 'multipart/form-data; boundary=line',
      };
    default:
      return {};
  }
}

import { longJson, type Sent } from './send.ts';

/** A request that costs whoever reads it whole, and what it is answered with. */
export interface Hostile {
  readonly name: string;
  readonly statuses: readonly number[];
  /** Whether each one is another; else one may be sent again and again. */
  readonly differs?: boolean;
  readonly make: () => Sent;
}

const json = { 'content-type': 'application/json' };
const mebibyte = 1024 * 1024;

/** 26 fragments, each of which spreads the next one twice: two to the power of 26 fields. */
export const doubling = [
  '{...a0}',
  ...Array.from({ length: 26 }, (_, at) => `fragment a${String(at)} on Query{...a${String(at + 1)} ...a${String(at + 1)}}`),
  'fragment a26 on Query{__typename}',
].join('');

const graphql = (query: string, variables: object = {}): Sent => ({
  path: '/api/graphql',
  method: 'POST',
  headers: json,
  body: JSON.stringify({ query, variables }),
});

/** Asks as a form what would be too long for an address. */
const asForm = (query: string): Sent => ({
  path: '/api/tools',
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' },
  body: query,
});

const login = (headers: Readonly<Record<string, string>>): Sent => ({
  path: '/api/users/login',
  method: 'POST',
  headers: { ...json, ...headers },
  body: longJson(200 * mebibyte),
});

/** One of every kind that once slowed or ended the site. */
export const hostiles: readonly Hostile[] = [
  { name: 'GraphQL: 26 fragments that each spread the next twice', statuses: [400], make: () => graphql(doubling) },
  {
    name: 'GraphQL: 15 MB of field names',
    statuses: [413],
    make: () => graphql(`{${'__typename '.repeat((15 * mebibyte) / 11)}}`),
  },
  { name: 'GraphQL: 60 KB of field names', statuses: [400], make: () => graphql(`{${'__typename '.repeat(5_500)}}`) },
  {
    name: 'GraphQL: 100 aliases',
    statuses: [400],
    make: () => graphql(`{${Array.from({ length: 100 }, (_, at) => `a${String(at)}:Chapters(limit:100){docs{title}}`).join(' ')}}`),
  },
  {
    name: 'GraphQL: 6,000 values in a variable’s `in`',
    statuses: [400],
    make: () =>
      graphql('query($w:Tool_where){Tools(where:$w){totalDocs}}', { w: { id: { in: Array.from({ length: 6_000 }, () => 'x') } } }),
  },
  {
    name: 'login: 200 MB of JSON, announced',
    statuses: [413],
    differs: true,
    make: () => login({ 'content-length': String(200 * mebibyte) }),
  },
  { name: 'login: 200 MB of JSON in chunks', statuses: [413], differs: true, make: () => login({ 'transfer-encoding': 'chunked' }) },
  {
    name: 'login: JSON 7,500 objects deep',
    statuses: [400],
    make: () => ({ path: '/api/users/login', method: 'POST', headers: json, body: '[{"a":'.repeat(2_500) }),
  },
  { name: 'REST: depth=10&limit=100', statuses: [400], make: () => ({ path: '/api/chapters?depth=10&limit=100' }) },
  {
    name: 'REST: 50,000 values in `in`',
    statuses: [400, 413],
    make: () => asForm(`where[id][in]=${Array.from({ length: 50_000 }, () => 'x').join(',')}`),
  },
  {
    name: 'REST: 30,000 values in `in`, within the size',
    statuses: [400],
    make: () => asForm(`where[id][in]=${Array.from({ length: 30_000 }, () => 'x').join(',')}`),
  },
  {
    name: 'REST: 3,000 conditions with or',
    statuses: [400, 413],
    make: () => asForm(Array.from({ length: 3_000 }, (_, at) => `where[or][${String(at)}][title][equals]=a`).join('&')),
  },
  {
    name: 'REST: an address of 40 KB',
    statuses: [400, 414, 431],
    make: () => ({ path: `/api/tools?where[id][in]=${'x,'.repeat(20_000)}` }),
  },
  {
    name: 'login: guessing passwords',
    differs: true,
    statuses: [400, 401, 429],
    make: () => ({
      path: '/api/users/login',
      method: 'POST',
      headers: json,
      body: JSON.stringify({ email: `nobody-${String(Math.floor(Math.random() * 1e9))}@school.example`, password: 'some wrong password' }),
    }),
  },
  {
    name: 'pages that there are not',
    differs: true,
    statuses: [404],
    make: () => ({ path: `/en/manual/made-up-${String(Math.floor(Math.random() * 1e9))}` }),
  },
];

import type { Sent } from './send.ts';

/** A request that cannot be meant: it is refused, never answered 5xx and never 200. */
export interface WrongRequest {
  readonly sent: string;
  readonly make: () => Sent;
  /** By the administrator instead of a stranger. */
  readonly signedIn?: true;
}

const get = (path: string): WrongRequest => ({ sent: `GET ${path.slice(0, 70)}`, make: () => ({ path }) });

const json = { 'content-type': 'application/json' };
const graphql = (sent: string, body: string, type = json['content-type']): WrongRequest => ({
  sent: `GraphQL: ${sent}`,
  make: () => ({ path: '/api/graphql', method: 'POST', headers: { 'content-type': type }, body }),
});
const broken = (path: string, type: string): WrongRequest => ({
  sent: `POST ${path}, ${type}`,
  make: () => ({
    path,
    method: 'POST',
    headers: { 'content-type': type },
    body: '--other\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
  }),
});
const payloadField: WrongRequest = {
  sent: 'POST /api/tools, broken JSON in _payload',
  make: () => ({
    path: '/api/tools',
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"title":\r\n--b--\r\n',
  }),
};

const saved = (sent: string, path: string, body: object | undefined, method = 'POST'): WrongRequest => ({
  sent: `${method} ${path}, ${sent}`,
  signedIn: true,
  make: () => ({ path, method, headers: json, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
});
const tool = (sent: string, data: object): WrongRequest => saved(sent, '/api/tools?draft=true', { title: 'A tool', ...data });
const rich = (children: unknown) => ({ purpose: { root: { type: 'root', version: 1, children } } });

const strangers: readonly WrongRequest[] = [
  ...['chapters', 'terms', 'media'].map((kind) => get(`/api/${kind}?data=x`)),
  get('/api/tools/nosuch?data=x'),
  ...['limit=2&limit=3', 'page=1&page=2', 'depth=0&depth=1'].map((query) => get(`/api/tools?${query}`)),
  ...['intersects', 'within', 'near', 'all'].map((operator) => get(`/api/news?where[updatedAt][${operator}]=2026-01-01`)),
  get('/api/tools?where[minutes][intersects]=1'),
  get('/api/tools?where[deletedAt][not_like]=id'),
  get('/api/terms?where[variants][equals]=a'),
  get('/api/terms?where[avoid][contains]=a'),
  get('/api/tools?where[createdAt][equals]=zz'),
  get('/api/tools?where[id][in]=zz,yy'),
  get('/api/tools?sort=$where'),
  ...['/api/tools/%ff', '/admin/%ff', '/preview/%ff/x', '/api/desk/tools/x/%ff', '/en/%ff', '/api/v1/en/%ff'].map(get),
  get('/api/media/file/x?prefix=..'),
  get('/api/media/file/..%2f..%2fsecret'),
  ...['/api/users/login', '/api/tools'].flatMap((path) => [
    broken(path, 'multipart/form-data'),
    broken(path, 'multipart/form-data; boundary=line'),
    broken(path, 'application/json'),
  ]),
  payloadField,
  graphql('broken JSON', '{"query":'),
  graphql('a form', '--b\r\n', 'multipart/form-data; boundary=b'),
  graphql('a fragment that uses itself', JSON.stringify({ query: '{Tools{docs{...a}}} fragment a on Tool{...a}' })),
  { sent: 'TRACE /api/tools', make: () => ({ path: '/api/tools', method: 'TRACE' }) },
  { sent: 'POST /en/manual', make: () => ({ path: '/en/manual', method: 'POST', body: 'a' }) },
];

const staff: readonly WrongRequest[] = [
  { ...get('/api/users/versions'), signedIn: true },
  tool('createdAt: "x"', { createdAt: 'x' }),
  tool('publishOn: "x"', { publishOn: 'x' }),
  tool('translationState: {}', { translationState: {} }),
  tool('_status: {…}', { _status: { en: 'published' } }),
  tool('concepts: ["nosuch"]', { concepts: ['nosuch'] }),
  tool('title: {…}', { title: { a: 1 } }),
  tool('purpose: "x"', { purpose: 'x' }),
  tool('children: "x"', rich('x')),
  tool('children: [1]', rich([1])),
  tool('children: [null]', rich([null])),
  tool('a node nobody knows', rich([{ type: 'nosuch', version: 1 }])),
  tool('a text that is a number', rich([{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 5 }] }])),
  saved('role: ["reader"]', '/api/users', { email: 'a@school.example', name: 'A', role: ['reader'], password: 'four words in a row' }),
  saved('password: 5', '/api/users', { email: 'a@school.example', name: 'A', role: 'reader', password: 5 }),
  saved('no body', '/api/globals/navigation', undefined),
  {
    sent: 'POST /api/media, a file name with NUL',
    signedIn: true,
    make: () => ({
      path: '/api/media',
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body: '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt":"a"}\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a\0.svg"\r\nContent-Type: image/svg+xml\r\n\r\n<svg/>\r\n--b--\r\n',
    }),
  },
];

export const wrongRequests: readonly WrongRequest[] = [...strangers, ...staff];

import { defaultLocale, isLocale, locales } from '@/languages/locales.ts';
import { type UnknownLocale, unknownLocaleIn } from './graphql-locale-policy.ts';

/** What a request may name: a language of the catalogue, or all of them. */
const validLocaleCodes = [...locales, 'all'] as const;

const noFallback = ['none', 'null', 'false'];
const localeNames = ['locale'];
const fallbackNames = ['fallback-locale', 'fallbackLocale'];

/**
 * The locale policy of every API request, before Payload sees it: none named means the default language (without one, a
 * filter over a translated field fails; pl#18180), `*` means all, and an unknown one is answered 400 with the valid codes,
 * since Payload would silently answer with something else. An address that stands for no text is answered 400 too.
 * The body of a query sent as POST (`X-HTTP-Method-Override: GET`) counts as its query string. Payload reads language and
 * fallback from there and from nowhere else, but for GraphQL's arguments, which are looked at too.
 */
export async function localePolicy(request: Request): Promise<Request | Response> {
  const url = new URL(request.url);
  if (!isReadable(url.pathname)) return unreadable();
  const wrong = unknownCode(url.searchParams);
  if (wrong !== undefined) return refusal(wrong);
  if (overridesToGet(request)) return withBodyAsQuery(request, url);
  if (request.method === 'POST' && url.pathname.endsWith('/graphql')) {
    const unknown = unknownLocaleIn(await request.clone().text());
    if (unknown !== undefined) return refusal(unknown);
  }
  return isSettled(url.searchParams) ? request : new Request(settled(url), request);
}

/** Payload decodes each part of an address, and fails with 500 where it stands for no text (3.90): `%ff`, a lone `%`. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function unreadable(): Response {
  const message = 'This address cannot be read: it has a % that stands for no character.';
  return Response.json({ errors: [{ message }] }, { status: 400, headers: { 'cache-control': 'no-store' } });
}

function overridesToGet(request: Request): boolean {
  const method = request.headers.get('X-Payload-HTTP-Method-Override') ?? request.headers.get('X-HTTP-Method-Override');
  return request.method === 'POST' && method === 'GET';
}

/** Turns the overriding POST into the GET that it stands for, so that there is one place only where a language can be named. */
async function withBodyAsQuery(request: Request, url: URL): Promise<Request | Response> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) {
    for (const [name, value] of new URLSearchParams(await request.text())) url.searchParams.append(name, value);
    const wrong = unknownCode(url.searchParams);
    if (wrong !== undefined) return refusal(wrong);
    const headers = new Headers(request.headers);
    // `X-Payload-HTTP-Method-Override` stays: it means nothing to a GET, and says that the admin's picker asks (`pick-works.ts`).
    for (const name of ['content-type', 'content-length', 'X-HTTP-Method-Override']) headers.delete(name);
    return new Request(settled(url), { method: 'GET', headers, signal: request.signal });
  }
  if (!type.startsWith('application/json')) return new Request(settled(url), request);
  const text = await request.text();
  const { locale, fallbackLocale, 'fallback-locale': dashed, ...body } = asObject(text);
  const named = { locale, fallbackLocale, 'fallback-locale': dashed };
  for (const [name, value] of Object.entries(named)) {
    if (value === undefined || value === null) continue;
    for (const code of [value].flat()) url.searchParams.append(name, typeof code === 'string' ? code : JSON.stringify(code));
  }
  const wrong = unknownCode(url.searchParams);
  if (wrong !== undefined) return refusal(wrong);
  // Payload appends "?locale=" to whatever address it is given, so the language must stand in the address alone.
  return new Request(settled(url), { method: 'POST', headers: request.headers, body: JSON.stringify(body), signal: request.signal });
}

function asObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

function named(parameters: URLSearchParams, names: readonly string[]): { name: string; code: string }[] {
  // fallbackLocale may be repeated or written as a list: fallbackLocale[]=en, fallbackLocale[0]=en.
  return [...parameters].flatMap(([key, code]) => {
    const name = key.replace(/\[.*$/, '');
    return names.includes(name) ? [{ name, code }] : [];
  });
}

function unknownCode(parameters: URLSearchParams): UnknownLocale | undefined {
  const wrong = wrongCode(parameters);
  return wrong && { ...wrong, valid: fallbackNames.includes(wrong.name) ? [...locales, 'none'] : [...validLocaleCodes] };
}

function wrongCode(parameters: URLSearchParams): { name: string; code: string } | undefined {
  const given = named(parameters, localeNames).filter(({ code }) => code !== '');
  const contradiction = given.find(({ code }) => code !== given[0]?.code);
  return (
    given.find(({ code }) => !isLocale(code) && code !== 'all' && code !== '*') ??
    contradiction ??
    named(parameters, fallbackNames).find(({ code }) => !isLocale(code) && !noFallback.includes(code))
  );
}

function isSettled(parameters: URLSearchParams): boolean {
  const codes = parameters.getAll('locale');
  return codes.length === 1 && codes[0] !== '' && codes[0] !== '*' && named(parameters, localeNames).length === 1;
}

function settled(url: URL): string {
  const code = named(url.searchParams, localeNames).find((given) => given.code !== '')?.code ?? defaultLocale;
  for (const key of [...url.searchParams.keys()]) if (key.replace(/\[.*$/, '') === 'locale') url.searchParams.delete(key);
  url.searchParams.set('locale', code === '*' ? 'all' : code);
  return url.href;
}

function refusal({ name, code, valid }: UnknownLocale): Response {
  const message = `"${code.slice(0, 35)}" is not a language of this site. Valid values of "${name}": ${valid.join(', ')}.`;
  return Response.json(
    { errors: [{ message, data: { parameter: name, valid } }] },
    { status: 400, headers: { 'cache-control': 'no-store' } },
  );
}

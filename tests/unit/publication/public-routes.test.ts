import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { deliveryApi } from '@/delivery/delivery-api.ts';
import { globals, kinds } from '@/content/kinds.ts';
import { type PublicRoute, publicRoutes } from '@/publication/public-routes.ts';
import { composeConfig } from '../../../payload.config.ts';

/** Next's handlers that pass everything on to what stands in the configuration. */
const passesOn = ['/api/{…}'];

interface Found {
  readonly method: string;
  /** A path with `*` for each parameter. */
  readonly path: string;
}

const kindSlugs: readonly string[] = kinds.map(({ slug }) => slug);
const globalSlugs: readonly string[] = globals.map(({ slug }) => slug);

function pattern(path: string): RegExp {
  const source = path
    .replace(/[.]/g, '\\$&')
    .replace('/{…}', '(?:/.*)?')
    .replace('{kind}', `(?:\\*|${kindSlugs.join('|')})`)
    .replace('{global}', `(?:${globalSlugs.join('|')})`)
    .replace(/\{\w+\}/g, '\\*');
  return new RegExp(`^${source}$`);
}

function rowFor({ method, path }: Found): PublicRoute | undefined {
  return publicRoutes.find((route) => route.methods.some((each) => each === method) && pattern(route.path).test(path));
}

async function ofNext(): Promise<Found[]> {
  const files = await readdir('src/app', { recursive: true });
  return files
    .filter((file) => /(?:^|\/)(?:page|route)\.tsx?$/.test(file))
    .map((file) => `/${file.replace(/\/?(?:page|route)\.tsx?$/, '').replace(/\([^)]+\)\/?/g, '')}`)
    .map((path) => path.replace(/\[\[?\.\.\.\w+\]\]?/g, '{…}').replace(/\[(\w+)\]/g, '{$1}'))
    .filter((path) => !passesOn.includes(path))
    .map((path) => ({ method: path === '/api/graphql' ? 'POST' : 'GET', path: path.replace(/\{[\w…]+\}/g, '*') }));
}

async function ofPayload(): Promise<Found[]> {
  const config = await composeConfig({ databaseUri: 'file:./never-opened.db', secret: 'for-tests-only' });
  const of = (base: string, endpoints: false | readonly { method: string; path: string }[] | undefined): Found[] =>
    (endpoints === false ? [] : (endpoints ?? [])).map(({ method, path }) => ({
      method: method.toUpperCase(),
      path: `/api${base}${path === '/' ? '' : path.replace(/:\w+\??/g, '*')}`,
    }));
  return [
    ...config.collections.flatMap(({ slug, endpoints }) => of(`/${slug}`, endpoints)),
    ...config.globals.flatMap(({ slug, endpoints }) => of(`/globals/${slug}`, endpoints)),
    ...of('', config.endpoints),
  ];
}

function ofDelivery(): Found[] {
  const api = deliveryApi({ library: undefined as never, feed: undefined as never });
  return api.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ method, path: path.replace(/:\w+/g, '*').replace(/\{\w+\}/g, '*') }));
}

it('knows every address of the product that gives text or files', async () => {
  const found = [...(await ofNext()), ...(await ofPayload()), ...ofDelivery()];
  expect(found.length).toBeGreaterThan(300);
  expect(found.filter((each) => rowFor(each) === undefined)).toEqual([]);
});

it('would miss an address that nobody wrote down', () => {
  for (const path of ['/api/exports/*', '/api/chapters/export', '/api/v1/*/search', '/api/v1/search', '/*/*/*/print', '/feed.xml'])
    expect(rowFor({ method: 'GET', path }), path).toBeUndefined();
});

it('lets no shared cache give a document or file for more than a minute after it was withdrawn', () => {
  for (const { withdrawn, keptFor, path } of publicRoutes) if (withdrawn !== 'nothing') expect([0, 60], path).toContain(keptFor);
});

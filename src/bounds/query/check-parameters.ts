import type { PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import { type Asker, type RestLimit, restLimits } from '../limits.ts';
import { measureJson } from '../measure-json.ts';
import { sortNames } from './check-sort.ts';
import { measureWhere } from './measure-where.ts';

/** Payload's parameters that have one value each. */
const singles = [
  ...['depth', 'limit', 'page', 'draft', 'pagination', 'trash', 'autosave', 'overrideLock', 'flattenLocales', 'locale', 'data', 'search'],
  ...['publishAllLocales', 'unpublishAllLocales', 'publishSpecificLocale', 'duplicateFromID', 'prefix'],
] as const;

const numbers = ['depth', 'limit', 'page'] as const;

/**
 * Checks what a REST question asks before anything is read: every parameter once and of its type, and none of the limits passed.
 * @throws APIError 400 in the person's language, with the parameter or the limit
 */
export function checkParameters(req: PayloadRequest): void {
  const asker: Asker = req.user === null ? 'stranger' : 'signedIn';
  // A question sent as a body of JSON: Payload puts it here.
  const given = { ...req.query, ...(req.method === 'GET' ? (req.data as Record<string, unknown> | undefined) : {}) };
  within(req, 'query', req.search.length, asker);
  within(req, 'parameters', req.searchParams.size, asker);
  for (const name of singles) if (typeof given[name] === 'object') throw unclear(req, name, 'bounds.once');
  for (const name of numbers) checkNumber(req, name, given[name]);
  within(req, 'depth', Number(given['depth'] ?? 0), asker);
  checkPageSize(req, given, asker);
  checkWhereSize(req, given['where'], asker);
  const sort = given['sort'];
  if (sort !== undefined && sortNames(sort).length === 0 && sort !== '') throw unclear(req, 'sort', 'bounds.parameter');
  within(req, 'sort', sortNames(sort).length, asker);
  checkParts(req, given, asker);
  if (given['data'] !== undefined && !isRecord(asJson(given['data']))) throw unclear(req, 'data', 'bounds.parameter');
}

function checkNumber(req: PayloadRequest, name: (typeof numbers)[number], value: unknown): void {
  if (value === undefined || value === null || value === '') return;
  const pattern = name === 'page' ? /^[1-9]\d{0,8}$/ : /^\d{1,9}$/;
  if (!pattern.test(typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''))
    throw unclear(req, name, 'bounds.parameter');
}

/** Nobody but those who work here gets everything at once. */
function checkPageSize(req: PayloadRequest, given: Readonly<Record<string, unknown>>, asker: Asker): void {
  const limit = given['limit'] === undefined || given['limit'] === '' ? undefined : Number(given['limit']);
  const all = limit === 0 || (limit === undefined && given['pagination'] === 'false');
  if (all && asker === 'stranger') throw tooMuch(req, 'limit', asker);
  within(req, 'limit', limit ?? 0, asker);
}

function checkWhereSize(req: PayloadRequest, given: unknown, asker: Asker): void {
  if (given === undefined || given === '') return;
  const where = typeof given === 'string' ? asJson(given) : given;
  if (!isRecord(where)) throw unclear(req, 'where', 'bounds.parameter');
  if (measureJson(where).depth > 40) throw tooMuch(req, 'nesting', asker);
  const { conditions, nesting, values } = measureWhere(where);
  within(req, 'conditions', conditions, asker);
  within(req, 'nesting', nesting, asker);
  within(req, 'values', values, asker);
}

function checkParts(req: PayloadRequest, given: Readonly<Record<string, unknown>>, asker: Asker): void {
  const parts = (['select', 'populate', 'joins'] as const).map((name) => {
    const value = given[name];
    if (value === undefined || value === '') return 0;
    if (!isRecord(value) || !hasOnlyMarks(value, name === 'joins')) throw unclear(req, name, 'bounds.parameter');
    return measureJson(value).values;
  });
  within(
    req,
    'parts',
    parts.reduce((sum, count) => sum + count, 0),
    asker,
  );
}

/** `select[title]=true`: marks at the ends, and names before them. */
function hasOnlyMarks(value: Readonly<Record<string, unknown>>, anyEnd: boolean): boolean {
  return Object.values(value).every((inner) =>
    isRecord(inner)
      ? hasOnlyMarks(inner, anyEnd)
      : anyEnd
        ? !Array.isArray(inner) && inner !== null
        : ['true', 'false', true, false].includes(inner as string),
  );
}

function within(req: PayloadRequest, limit: RestLimit, amount: number, asker: Asker): void {
  if (amount > restLimits[limit][asker]) throw tooMuch(req, limit, asker);
}

/** The refusal that names a limit of REST. To be thrown. */
export function tooMuch(req: PayloadRequest, limit: RestLimit, asker: Asker): Error {
  const most = restLimits[limit][asker];
  return refusal({ req, key: 'bounds.tooMuch', values: { limit, most: String(most) }, status: 400, data: { limit, most } });
}

function unclear(req: PayloadRequest, name: string, key: 'bounds.once' | 'bounds.parameter'): Error {
  return refusal({ req, key, values: { name }, status: 400, data: { parameter: name } });
}

function asJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { CollectionSlug, Field, PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import { message } from '@/languages/label.ts';
import { isLocale } from '@/languages/locales.ts';
import { isIdOf } from '../query/is-id-of.ts';
import { dataLimits } from '../limits.ts';
import { measureJson } from '../measure-json.ts';
import { checkValues } from './check-values.ts';
import type { Pointer, ValueProblem } from './value-problem.ts';

interface Data {
  readonly req: PayloadRequest;
  readonly fields: readonly Field[];
  readonly data: unknown;
  /** What is stored now, as text; asked only where something points to what is not there. */
  readonly stored: () => Promise<string>;
}

/**
 * Refuses data that holds a value of the wrong type, or points to a document that there is not. What points nowhere already may stay: its
 * document was deleted since, and a save is not the time to say so.
 * @throws APIError 400 in the person's language, with the path of the value and what was expected
 */
export async function checkData({ req, fields, data, stored }: Data): Promise<void> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw refusal({ req, key: 'bounds.noData', status: 400 });
  if (measureJson(data).depth > dataLimits.jsonDepth) throw valueRefusal(req, { reason: 'tooMuch', path: 'data', limit: 'jsonDepth' });
  const { problem, pointers } = checkValues({ fields, data: data as Readonly<Record<string, unknown>>, allLocales: !isLocale(req.locale) });
  if (problem !== undefined) throw valueRefusal(req, problem);
  const lost = await lostPointers(req, pointers);
  if (lost.length === 0) return;
  const before = await stored();
  const added = lost.find(({ id }) => !before.includes(id));
  if (added !== undefined) throw valueRefusal(req, { reason: 'unknown', path: added.path, id: added.id });
}

async function lostPointers(req: PayloadRequest, pointers: readonly Pointer[]): Promise<Pointer[]> {
  const isId = isIdOf(req.payload.db.name);
  const lost = pointers.filter(({ id }) => !isId(id));
  for (const relationTo of new Set(pointers.map((pointer) => pointer.relationTo))) {
    const here = pointers.filter((pointer) => pointer.relationTo === relationTo && isId(pointer.id));
    const ids = [...new Set(here.map(({ id }) => id))];
    if (ids.length === 0) continue;
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: relationTo as CollectionSlug,
      where: { id: { in: ids } },
      select: { id: true },
      limit: ids.length,
      pagination: false,
      req,
    });
    const known = new Set(docs.map(({ id }) => id));
    lost.push(...here.filter(({ id }) => !known.has(id)));
  }
  return lost;
}

function valueRefusal(req: PayloadRequest, problem: ValueProblem): Error {
  const { language } = req.i18n;
  const { path } = problem;
  const told = (): string => {
    switch (problem.reason) {
      case 'type': {
        const expected = message(language, `bounds.expected.${problem.expected}`);
        const valid = problem.valid === undefined ? '' : ` (${problem.valid.join(', ')})`;
        return message(language, 'bounds.value', { path, expected: `${expected}${valid}` });
      }
      case 'unknown':
        return message(language, 'bounds.unknownId', { path, id: problem.id.slice(0, 60) });
      case 'tooMuch':
        return message(language, 'bounds.tooMuchAt', { path, limit: problem.limit, most: dataLimits[problem.limit] });
    }
  };
  const text = told();
  return refusal({
    req,
    key: 'bounds.notStored',
    values: { problem: text },
    status: 400,
    data: { ...problem, errors: [{ path, message: text }] },
  });
}

import { z } from 'zod';
import { correctUnit } from '@/translation/memory/correct-unit.ts';
import { removeUnit } from '@/translation/memory/remove-unit.ts';
import { matchOf, titlesOf } from '../beside-passage.ts';
import { deskEndpoint } from './desk-endpoint.ts';

/** `POST /api/desk/memory/:unit`: another translation for a unit of the memory, `Match`. */
export const postUnit = deskEndpoint({
  path: '/memory/:unit',
  method: 'post',
  input: z.object({ target: z.string().min(1).max(50_000) }),
  answer: async ({ req, parameter, input: { target } }) => {
    const unit = { ...(await correctUnit({ req, id: parameter('unit'), target })), percent: 100 };
    return matchOf(unit, (await titlesOf(req, [unit])).get(`${unit.kind}/${unit.document}`) ?? '', true);
  },
});

/** `DELETE /api/desk/memory/:unit`: takes a unit out of the memory. */
export const deleteUnit = deskEndpoint({
  path: '/memory/:unit',
  method: 'delete',
  input: z.object({}),
  answer: async ({ req, parameter }) => {
    await removeUnit({ req, id: parameter('unit') });
    return {};
  },
});

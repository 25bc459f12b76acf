import { z } from 'zod';
import { defaultLocale, locales } from '@/languages/locales.ts';
import { may } from '@/access/rights.ts';
import { staff } from '../../letters/staff.ts';
import type { DeskPerson } from '../desk-contract.ts';
import { deskEndpoint } from './desk-endpoint.ts';

/**
 * `GET /api/desk/people?locale=…`: the people who work here, those who may write translations into the language first, by name. Names
 * and ids alone: accounts are open to administrators only.
 */
export const getPeople = deskEndpoint({
  path: '/people',
  method: 'get',
  input: z.object({ locale: z.enum(locales).default(defaultLocale) }),
  answer: async ({ req, input: { locale } }): Promise<readonly DeskPerson[]> => {
    const sourceLocale = locales.find((other) => other !== locale) ?? defaultLocale;
    const people = (await staff(req)).map((user) => ({
      id: user.id,
      name: user.name,
      mayWrite: may({ user, operation: 'updateText', locale, sourceLocale }),
    }));
    return people.sort((a, b) => Number(b.mayWrite) - Number(a.mayWrite) || a.name.localeCompare(b.name));
  },
});

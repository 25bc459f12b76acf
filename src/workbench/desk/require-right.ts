import type { PayloadRequest } from 'payload';
import { localeName, refusal } from '@/access/documents/refuse.ts';
import { personOf } from '@/access/person.ts';
import { may } from '@/access/rights.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';

/** @throws APIError 403 in the person's language where the table of rights says no for this language of the document */
export function requireRight(req: PayloadRequest, { locale, copies }: Ledger, operation: 'updateText' | 'publish' | 'assign'): void {
  if (may({ user: personOf(req.user), operation, locale, sourceLocale: copies.sourceLocale })) return;
  throw refusal({ req, key: `refused.${operation}`, values: { language: localeName(req, locale) }, data: { code: 'notAllowed' } });
}

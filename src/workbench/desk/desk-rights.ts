import type { PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import { type Person, personOf } from '@/access/person.ts';
import { may, mayAnywhere } from '@/access/rights.ts';
import { ownApprovalOf } from '@/translation/ledger/own-approval-of.ts';
import type { DeskDocument } from './desk-contract.ts';

/** Whoever works here; a program with an API key does not, whatever else it may read. */
export function maySeeDesk(person: Person | null): person is Person {
  return mayAnywhere(person, 'readVersions');
}

interface Where {
  readonly req: PayloadRequest;
  readonly locale: Locale;
  readonly sourceLocale: Locale;
  /** Whether a language of it is published by itself. */
  readonly hasDrafts: boolean;
}

/** What the person of the request may do on the desk in this language of a document. */
export async function deskRights({ req, locale, sourceLocale, hasDrafts }: Where): Promise<DeskDocument['may']> {
  const user = personOf(req.user);
  const ask = (operation: 'updateText' | 'publish' | 'assign') => may({ user, operation, locale, sourceLocale });
  const approve = ask('publish');
  return {
    write: ask('updateText'),
    approve,
    approveOwn: approve && (await ownApprovalOf(req)) === 'yes',
    publish: approve && hasDrafts,
    assign: ask('assign'),
  };
}

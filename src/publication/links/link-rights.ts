import type { Locale } from '@/languages/locales.ts';
import { type Person, personOf } from '@/access/person.ts';
import { may, mayAnywhere } from '@/access/rights.ts';

interface Asked {
  readonly user: unknown;
  readonly locale: Locale;
  readonly sourceLocale: Locale;
}

/** Whether somebody may show the draft of a language to others: who may read it and write it. */
export function mayShareDraft({ user, ...where }: Asked): boolean {
  const person = personOf(user);
  return may({ user: person, operation: 'readDrafts', ...where }) && may({ user: person, operation: 'updateText', ...where });
}

/** Who made a link, may write its language, or answers for everybody who works here. */
export function mayWithdrawLink(person: Person | null, link: { readonly personId?: string | null; readonly locale: Locale }): boolean {
  if (person === null) return false;
  if (link.personId === person.id || mayAnywhere(person, 'managePeople')) return true;
  return may({ user: person, operation: 'updateText', locale: link.locale });
}

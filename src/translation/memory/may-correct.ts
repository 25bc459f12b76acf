import type { Person } from '@/access/person.ts';
import { may } from '@/access/rights.ts';
import { type LanguagePair, languagesOf } from './language-pair.ts';

/** Whether somebody may correct and remove units of a pair: who may publish translations into its target language. */
export function mayCorrect({ user, pair }: { user: Person | null; pair: LanguagePair }): boolean {
  const languages = languagesOf(pair);
  return languages !== null && may({ user, operation: 'publish', locale: languages.to, sourceLocale: languages.from });
}

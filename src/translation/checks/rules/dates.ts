import type { CheckRule } from '../check-rule.ts';
import { datesIn } from '../dates-in.ts';

/**
 * A date of the source is not in the translation: another day, the other order, or a month's name left in the source's language. A year
 * may be left out or added, as in "12 May" and "12 mei 2024".
 */
export const dates: CheckRule = {
  id: 'dates',
  severity: 'warning',
  find: ({ input: { sourceLocale, locale }, source, target }) => {
    const there = datesIn(target.text, locale).flatMap(({ readings }) => readings);
    return datesIn(source.text, sourceLocale)
      .filter(({ readings }) => !readings.some((wanted) => there.some((found) => agree(wanted, found))))
      .map(({ text }) => ({ values: { date: text.trim() } }));
  },
};

/** Two readings that say nothing different. */
function agree(one: string, other: string): boolean {
  const parts = other.split('/');
  return one.split('/').every((part, index) => part === '' || parts[index] === '' || parts[index] === part);
}

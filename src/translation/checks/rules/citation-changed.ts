import { writing } from '@/languages/all/writing.ts';
import { locales } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';
import { textCitations } from '../text-citations.ts';

/** What a citation may begin with besides a name, in any language. */
const introduction = new Set(locales.flatMap((locale) => writing[locale].beforeCitations));

/**
 * A citation written as text has lost a name or its year. The words between ("and", "see") are translated; that a citation's marker is
 * there is a matter of tags.
 */
export const citationChanged: CheckRule = {
  id: 'citationChanged',
  severity: 'warning',
  find: ({ source, target }) =>
    textCitations(source.text)
      .filter(
        ({ names, years }) =>
          !years.every((year) => target.text.includes(year)) ||
          !names.every((name) => introduction.has(name) || target.text.includes(name)),
      )
      .map(({ text }) => ({ values: { text } })),
};

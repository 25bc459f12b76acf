import { type Letter } from '@/people/accounts/letters.ts';
import { formats } from '@/languages/formats.ts';
import { message } from '@/languages/label.ts';
import type { Locale } from '@/languages/locales.ts';
import { composeLetter } from './compose-letter.ts';

interface AssignmentLetter {
  readonly to: { readonly name: string; readonly language: Locale };
  /** Who assigned it. */
  readonly by: string;
  readonly title: string;
  /** The language to translate into. */
  readonly locale: Locale;
  /** ISO 8601; null where no day was named. */
  readonly due: string | null;
  /** Words of the source that are not done. */
  readonly words: number;
  /** Absolute. */
  readonly link: string;
}

/** The letter to somebody who was asked to translate a document, in their language. */
export function assignmentLetter({ to, by, title, locale, due, words, link }: AssignmentLetter): Letter {
  const write = formats(to.language);
  const say = (part: string, values: Readonly<Record<string, string>> = {}) => message(to.language, `mail.${part}`, values);
  const language = message(to.language, `option.sourceLocale.${locale}`);
  return composeLetter({
    subject: say('assigned.subject', { title, language }),
    language: to.language,
    parts: [
      { lines: [say('greeting', { name: to.name })] },
      {
        lines: [
          say('assigned.body', { by, title, language }),
          ...(due === null ? [] : [say('assigned.due', { due: write.date(due) })]),
          say('assigned.words', { words: write.number(words) }),
        ],
      },
      { lines: [say('assigned.open')], link },
    ],
  });
}
